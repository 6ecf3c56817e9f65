import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './assets.js';
import { UsageError } from './usage-error.js';
import { writeWhole } from './write-file.js';

/** A file of the folder `starter` as it is, or as text with words put in for `__NAME__`. */
export function starterFile(name: string, words?: Readonly<Record<string, string>>): string | Uint8Array {
  const bytes = readFileSync(join(packageRoot(), 'starter', name));
  return words ? bytes.toString('utf8').replace(/__([A-Z]+)__/g, (mark, key: string) => words[key] ?? mark) : bytes;
}

/** Writes new files, by path; none of them where one exists already. Throws a UsageError that names it. */
export function writeNew(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const path of Object.keys(files)) {
    if (existsSync(path)) throw new UsageError(`${path} exists; nothing was written`);
  }
  for (const [path, content] of Object.entries(files)) writeWhole(path, content);
}
