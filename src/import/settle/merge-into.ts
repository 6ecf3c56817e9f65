import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { replaceWhole, writeWhole } from '../../build/write-file.js';
import { readSourceText, type Source } from '../../canonical/source.js';
import { checkTopic } from '../../check/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DefaultsOf } from '../../read/defaults.js';
import { readTopic } from '../../read/index.js';
import { readSource } from '../../read/source.js';
import type { Topic } from '../../topic/topic.js';
import { said } from '../../write/said.js';
import { type Entry, type FoundTopic, type Part, Unreadable } from '../reader.js';
import { insertAll } from './insert.js';
import { type Additions, additionsTo } from './merge.js';
import { type Settled, withDefaultLanguage, withDifferences } from './settle.js';
import { type Staged, stage } from './stage.js';

/** Writes what is new of `topics` into the topic in `file`, and changes nothing else of it. */
export async function mergeInto(
  file: string,
  topics: readonly FoundTopic[],
  entries: readonly Entry[],
  { defaultsOf }: { readonly defaultsOf: DefaultsOf },
): Promise<Settled> {
  const { source, topic } = await openTopic(file, defaultsOf);
  const staged: Staged[] = [];
  try {
    for (const found of topics)
      staged.push(await stage(withDefaultLanguage(found, topic.lang), dirname(file), defaultsOf(file), file));
    const asked = new Set([...(topic.quiz?.questions ?? []).map(({ id }) => id), ...(topic.retired ?? [])]);
    const additions = new Map<string, Additions>();
    for (const each of staged) {
      if (!each.topic) throw new Unreadable({ file }, `what was read does not make a topic: ${each.id}`);
      additions.set(each.id, additionsTo(source, topic, { authored: each.authored, topic: each.topic }, asked));
    }
    const insertions = [...additions.values()].flatMap((each) => each.insertions);
    const merged = entriesOf(withDifferences(entries, staged), additions);
    if (insertions.length === 0) return { files: [], entries: merged, diagnostics: [] };
    const retired = new Set(topic.retired);
    const wanted = [...asked].filter((id) => !retired.has(id));
    const media = new Map(topics.flatMap((each) => [...(each.media ?? [])]));
    const diagnostics = await write(
      { file, topic, asked: wanted, defaultsOf },
      insertAll(source.lines, insertions),
      media,
    );
    return { files: [file], entries: merged, diagnostics };
  } finally {
    for (const { folder } of staged) rmSync(folder, { recursive: true, force: true });
  }
}

interface Home {
  readonly file: string;
  readonly topic: Topic;
  /** Ids of the questions that it is to have. */
  readonly asked: readonly string[];
  readonly defaultsOf: DefaultsOf;
}

/** Throws an Unreadable for what is no topic.md, or one in which nothing can be found. */
async function openTopic(file: string, defaultsOf: DefaultsOf): Promise<{ source: Source; topic: Topic }> {
  if (extname(file) !== '.md' || !existsSync(file)) throw new Unreadable({ file }, 'is no topic.md');
  const { topic } = await readTopic(file, defaultsOf(file));
  const source = readSourceText(readSource(file, () => undefined) ?? '', file, defaultsOf(file));
  if (!topic || !source.draft) throw new Unreadable({ file }, 'cannot be read: lessonpack check says why');
  return { source, topic };
}

/**
 * Writes the text and the files that it shows, once the topic reads from it as it did, with what is new. Throws an
 * Unreadable where it does not, or where another file has the name of a new one.
 */
async function write({ file, topic, asked, defaultsOf }: Home, text: string, media: Media): Promise<Diagnostic[]> {
  const folder = dirname(file);
  const fresh = [...media].filter(([path, bytes]) => !isThere(join(folder, path), bytes));
  const trial = join(folder, `.import-${process.pid}.md`);
  const made: string[] = [trial];
  try {
    for (const [path, bytes] of fresh) {
      made.push(join(folder, path));
      writeWhole(join(folder, path), bytes);
    }
    writeFileSync(trial, text);
    const { topic: merged, diagnostics } = await readTopic(trial, defaultsOf(file));
    const ids = new Set(merged?.quiz?.questions.map(({ id }) => id));
    if (!merged || !keeps(merged, topic) || asked.some((id) => !ids.has(id)))
      throw new Unreadable({ file }, 'nothing can be added without changing what it says');
    rmSync(trial);
    replaceWhole(file, text);
    return [...diagnostics, ...checkTopic(merged)].map((each) => ({ ...each, file: each.file.replace(trial, file) }));
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

type Media = ReadonlyMap<string, Uint8Array>;

function isThere(path: string, bytes: Uint8Array): boolean {
  if (!existsSync(path)) return false;
  if (readFileSync(path).equals(bytes)) return true;
  throw new Unreadable({ file: path }, 'exists and is another file: rename one of the two');
}

/** Does a topic say all that it said, each part as it was? */
function keeps(merged: Topic, topic: Topic): boolean {
  const parts = new Set(partsOf(merged));
  return partsOf(topic).every((part) => parts.has(part));
}

const partsOf = ({ definition, sections, quiz }: Topic): string[] =>
  [
    definition,
    ...sections.flatMap((section): readonly unknown[] => {
      if (section.kind === 'facts') return section.facts;
      if (section.kind === 'terms') return section.terms;
      return section.kind === 'review' ? section.questions : [section];
    }),
    ...(quiz?.questions ?? []),
    ...(quiz?.pools ?? []),
  ].map((part) => JSON.stringify(said(part)));

/** Which entries the topic had already; its definition and settings stay its own. */
function entriesOf(entries: readonly Entry[], additions: ReadonlyMap<string, Additions>): Entry[] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const found = additions.get(entry.topic ?? '');
    if (!found || entry.outcome === 'left out') return entry;
    if (entry.part === 'definition' || entry.part === 'setting')
      return { ...entry, outcome: 'left out', notes: ['the topic keeps its own'] };
    return isPresent(entry, found, counts) ? { ...entry, outcome: 'present', notes: [] } : entry;
  });
}

/** Questions have ids; other entries stand in the order of their parts. */
function isPresent({ part, topic, id }: Entry, { asked, present }: Additions, counts: Map<string, number>): boolean {
  if (part === 'question') return asked.has(id ?? '');
  const key = `${topic} ${part}`;
  const index = counts.get(key) ?? 0;
  counts.set(key, index + 1);
  return present.get(part as Part)?.[index] ?? false;
}
