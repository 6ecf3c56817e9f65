import { statSync } from 'node:fs';
import { UsageError } from '../build/usage-error.js';
import type { Inspection } from '../inspect/inspection.js';
import { oneOf } from './one-of.js';
import { TWO_FORMATS } from './options.js';

/** Reads packages with the part of the program that only these commands load. Throws a UsageError for what is no file. */
export async function inspectAll(files: readonly string[], schemas?: string): Promise<Inspection[]> {
  for (const file of files) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`there is no file ${JSON.stringify(file)}`);
  }
  if (schemas !== undefined && !statSync(schemas, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder ${JSON.stringify(schemas)}`);
  const { inspect } = await import('../inspect/index.js');
  const found: Inspection[] = [];
  // One after the other: two large packages need not stand in memory together.
  for (const file of files) found.push(await inspect(file, schemas));
  return found;
}

/** What `--format` says: text for people, or data. */
export const isForPeople = (format: string | undefined): boolean =>
  oneOf(format ?? 'pretty', TWO_FORMATS, 'format') === 'pretty';
