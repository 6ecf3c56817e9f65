import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RuleArgs, RuleId } from '../diagnostics/rules.js';
import { digest, failure, saw } from './disk.js';
import { reasonOf } from './source.js';

/** Reports what is wrong with a file. */
export type SayOf = (rule: RuleId, args?: RuleArgs) => void;

/** LMSs and their servers refuse uploads that are much larger. */
const LARGE = 100_000_000;

/** The bytes of the file `name` below the topic's folder; undefined where it cannot be read, which is said. */
export function readBeside(name: string, folder: string, say: SayOf): Uint8Array | undefined {
  const path = pathBeside(name, folder, say);
  if (path === undefined) return undefined;
  try {
    const bytes = readFileSync(path);
    saw('file', [join(folder, name)], () => digest(bytes));
    return bytes;
  } catch (error) {
    saw('file', [join(folder, name)], () => failure(error));
    say(...problemOf(error));
    return undefined;
  }
}

/** The path of the file `name` below the topic's folder, its symbolic links resolved; undefined where it is none, which is said. */
export function pathBeside(name: string, folder: string, say: SayOf): string | undefined {
  const { path, problem, answer } = locate(name, folder);
  saw('beside', [name, folder], () => answer);
  if (problem) say(...problem);
  return path;
}

interface Located {
  readonly path?: string;
  readonly problem?: Parameters<SayOf>;
  /** The same wherever the folder is. */
  readonly answer: string;
}

/** Where a file is, and what is wrong with it. */
export function locate(name: string, folder: string): Located {
  try {
    const path = realpathSync(join(folder, name));
    const way = relative(realpathSync(folder), path);
    if (way === '..' || way.startsWith(`..${sep}`)) return { problem: ['image-outside'], answer: 'outside' };
    const file = statSync(path);
    if (!file.isFile()) return { problem: ['image-missing'], answer: 'no file' };
    if (file.size <= LARGE) return { path, answer: way };
    const megabytes = Math.round(file.size / 1e6);
    return { path, problem: ['media-large', { megabytes }], answer: `${way} ${megabytes}` };
  } catch (error) {
    return { problem: problemOf(error), answer: failure(error) };
  }
}

function problemOf(error: unknown): Parameters<SayOf> {
  const code = failure(error);
  const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
  return [missing ? 'image-missing' : 'image-unreadable', { reason: reasonOf(error) }];
}
