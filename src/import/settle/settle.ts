import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DefaultsOf } from '../../read/defaults.js';
import { type Entry, type FoundTopic, Unreadable } from '../reader.js';
import { type Staged, stage } from './stage.js';

/** What was written, and what became of each part. */
export interface Settled {
  readonly files: readonly string[];
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

interface SettleOptions {
  readonly out: string;
  readonly defaultsOf: DefaultsOf;
}

/** Every topic in a folder of its own below `out`, all of them whole or none. Throws an Unreadable where one is there. */
export async function settle(
  topics: readonly FoundTopic[],
  entries: readonly Entry[],
  { out, defaultsOf }: SettleOptions,
): Promise<Settled> {
  refuseTaken(topics, out);
  const hadOut = existsSync(out);
  const staged: Staged[] = [];
  const placed: string[] = [];
  try {
    for (const found of topics) {
      const file = join(out, found.topic.id, 'topic.md');
      staged.push(await stage(withDefaultLanguage(found, defaultsOf(file).lang), out, defaultsOf(file), file));
    }
    for (const { folder, id } of staged) {
      renameSync(folder, join(out, id));
      placed.push(join(out, id));
    }
  } catch (error) {
    for (const folder of [...staged.map((each) => each.folder), ...placed])
      rmSync(folder, { recursive: true, force: true });
    if (!hadOut && existsSync(out) && readdirSync(out).length === 0) rmdirSync(out);
    throw error;
  }
  return {
    files: placed.map((folder) => join(folder, 'topic.md')),
    entries: withDifferences(entries, staged),
    diagnostics: staged.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A source that names no language is in the project's. */
export const withDefaultLanguage = ({ topic, ...rest }: FoundTopic, lang: string | undefined): FoundTopic => ({
  ...rest,
  topic: lang === undefined || topic.lang !== undefined ? topic : { ...topic, lang },
});

function refuseTaken(topics: readonly FoundTopic[], out: string): void {
  const ids = new Set<string>();
  for (const { topic } of topics) {
    const folder = join(out, topic.id);
    if (existsSync(folder))
      throw new Unreadable(
        { file: folder },
        'exists; --merge adds what is new to a topic, and --out names another folder',
      );
    if (ids.has(topic.id))
      throw new Unreadable({ file: folder }, 'two topics would stand here: import their files one by one');
    ids.add(topic.id);
  }
}

/** What Markdown could not say as the source did is no secret. */
export function withDifferences(entries: readonly Entry[], staged: readonly Staged[]): Entry[] {
  const byId = new Map(staged.map((each) => [each.id, each]));
  const noted = entries.map((entry) => {
    const keys = byId.get(entry.topic ?? '')?.differences.questions.get(entry.id ?? '');
    return keys && entry.part === 'question' ? adapted(entry, wordsFor(keys)) : entry;
  });
  const ofTopics = staged.filter(({ differences }) => differences.topic.length > 0);
  return [
    ...noted,
    ...ofTopics.map(({ id, differences }): Entry => {
      const notes = [wordsFor(differences.topic)];
      return { part: 'page', name: id, place: { file: id }, outcome: 'adapted', notes, topic: id };
    }),
  ];
}

const adapted = (entry: Entry, note: string): Entry => ({
  ...entry,
  outcome: 'adapted',
  notes: [...entry.notes, note],
});

const wordsFor = (keys: readonly string[]): string =>
  `Markdown says it a little otherwise, compare with the source: ${keys.join(', ')}`;
