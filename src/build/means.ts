import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, openCache } from '../cache/index.js';
import type { DefaultsOf } from '../read/defaults.js';
import { digest } from '../read/disk.js';
import type { Theme } from '../targets/target.js';
import type { Packed } from './make.js';

/** What holds for all sources of a build, as plain data that another thread can be given. */
export interface Settings {
  /** Folder that the packages are written into. */
  readonly out: string;
  /** Warnings and losses keep a topic from being built, as errors do. */
  readonly strict: boolean;
  /** Folder of what was made before; none where everything is to be made anew. */
  readonly cache?: string | undefined;
  /** Packages that nobody needs again, their sha256 by their names. */
  readonly before?: ReadonlyMap<string, string> | undefined;
  /** The config file, which each thread reads for itself. */
  readonly config?: string | undefined;
}

/** What a config file says for topics. */
export interface Ways {
  readonly defaultsOf?: DefaultsOf | undefined;
  readonly themeOf?: ((file: string) => Theme | undefined) | undefined;
  /** The same for the same config and themes. */
  readonly identity?: string | undefined;
}

/** Does a package stand where it belongs already, or does nobody need it? */
export type Standing = (packed: Pick<Packed, 'file' | 'bytes' | 'sha256'>) => boolean;

/** What packages are made with. */
export interface Means extends Ways {
  readonly strict: boolean;
  readonly cache?: Cache | undefined;
  readonly standing: Standing;
}

export function meansOf({ out, strict, cache: folder, before }: Settings, ways: Ways): Means {
  const cache = folder === undefined ? undefined : openCache(folder, [ways.identity ?? '', strict]);
  return {
    ...ways,
    strict,
    cache,
    standing: (packed) => before?.get(packed.file) === packed.sha256 || stands(out, packed),
  };
}

function stands(out: string, { file, bytes, sha256 }: Parameters<Standing>[0]): boolean {
  const path = join(out, file);
  try {
    return statSync(path).size === bytes && digest(readFileSync(path)) === sha256;
  } catch {
    return false;
  }
}
