import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FormatName } from '../../src/import/format-names.js';
import { type Imported, type ImportOptions, importFiles } from '../../src/import/index.js';
import { readTopic } from '../../src/read/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { folderWith } from './cli.js';

export interface Result extends Imported {
  readonly cwd: string;
  /** In the order of the files that were written, as they read again. */
  readonly topics: readonly Topic[];
  /** `imported question Who?`, with its notes behind a colon. */
  readonly said: readonly string[];
}

/** Imports one source, and reads what was written. */
export async function importOf(
  source: string | Uint8Array,
  name = 'bank.txt',
  from?: FormatName,
  options: Partial<ImportOptions> = {},
): Promise<Result> {
  const cwd = await folderWith({ [name]: source });
  return importInto(cwd, [name], { from, ...options });
}

/** Imports files of a folder into its `content`. */
export async function importInto(
  cwd: string,
  names: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<Result> {
  const imported = await importFiles(
    names.map((name) => join(cwd, name)),
    { out: join(cwd, 'content'), draftQuiz: false, defaultsOf: () => ({}), ...options },
  );
  const readings = await Promise.all(imported.files.map((file) => readTopic(file)));
  const topics = readings.flatMap(({ topic }) => topic ?? []);
  const said = imported.entries.map(({ part, outcome, name, notes }) =>
    [`${outcome} ${part} ${name}`, ...(notes.length > 0 ? [notes.join('; ')] : [])].join(': '),
  );
  return { ...imported, cwd, topics, said };
}

/** Puts a file into a folder. */
export async function put(cwd: string, name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(cwd, name)), { recursive: true });
  await writeFile(join(cwd, name), content);
}
