import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RuleArgs, RuleId } from '../diagnostics/rules.js';
import { reasonOf } from './source.js';

/** Reports what is wrong with a file. */
export type SayOf = (rule: RuleId, args?: RuleArgs) => void;

/** LMSs and their servers refuse uploads that are much larger. */
const LARGE = 100_000_000;

/** The bytes of the file `name` below the topic's folder; undefined where it cannot be read, which is said. */
export function readBeside(name: string, folder: string, say: SayOf): Uint8Array | undefined {
  const path = pathBeside(name, folder, say);
  return path === undefined ? undefined : attempt(() => readFileSync(path), say);
}

/** The path of the file `name` below the topic's folder, its symbolic links resolved; undefined where it is none, which is said. */
export function pathBeside(name: string, folder: string, say: SayOf): string | undefined {
  return attempt(() => {
    const path = realpathSync(join(folder, name));
    if (!isWithin(path, realpathSync(folder))) {
      say('image-outside');
      return undefined;
    }
    const file = statSync(path);
    if (!file.isFile()) say('image-missing');
    else if (file.size > LARGE) say('media-large', { megabytes: Math.round(file.size / 1e6) });
    return file.isFile() ? path : undefined;
  }, say);
}

function attempt<T>(read: () => T, say: SayOf): T | undefined {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
    say(missing ? 'image-missing' : 'image-unreadable', { reason: reasonOf(error) });
    return undefined;
  }
}

/** Both paths have their symbolic links resolved. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
