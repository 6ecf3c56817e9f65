import { existsSync } from 'node:fs';
import * as z from 'zod';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { sayInto } from '../read/say.js';
import { readSource } from '../read/source.js';
import type { Names } from './names.js';

/** The file that holds what was published, in the folder of the project. */
export const LOCK_FILE = 'lessonpack.lock.json';

/** The questions that were published, by the ids of topic and question: their types. */
const lockSchema = z.strictObject({ topics: z.record(z.string(), z.record(z.string(), z.string())) });
export type Lock = z.infer<typeof lockSchema>;

/** The lock of a project; none where nothing was published yet, or where the file is broken, which is a diagnostic. */
export function readLock(file: string): { readonly lock?: Lock; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  if (!existsSync(file)) return { diagnostics };
  const say = sayInto(diagnostics, file);
  const text = readSource(file, say);
  const lock = text === undefined ? undefined : parseLock(text);
  if (text !== undefined && !lock) say('lock-broken', { line: 1, column: 1 });
  return { ...(lock && { lock }), diagnostics };
}

function parseLock(text: string): Lock | undefined {
  try {
    return lockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The lock as text after these topics were published. What was published before stays: an LMS has it still. */
export function lockText(before: Lock | undefined, topics: Lock['topics']): string {
  const ids = [...new Set([...Object.keys(before?.topics ?? {}), ...Object.keys(topics)])].sort();
  const all = ids.map((id) => [id, sorted({ ...before?.topics[id], ...topics[id] })]);
  return `${JSON.stringify({ topics: Object.fromEntries(all) }, null, 2)}\n`;
}

const sorted = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What publishing a topic makes permanent. */
export const publishedOf = ({ questions }: Names): Record<string, string> =>
  Object.fromEntries(questions.map(({ id, type }) => [id, type]));

/** What was published of a topic and is no longer, unless its author retired it; and what has become another type. */
export function checkPublished({ file, id: topic, at, retired, questions }: Names, lock: Lock): Diagnostic[] {
  const published = Object.hasOwn(lock.topics, topic) ? lock.topics[topic] : undefined;
  return Object.entries(published ?? {}).flatMap(([id, type]) => {
    const question = questions.find((each) => each.id === id);
    if (!question) return retired.includes(id) ? [] : [diagnostic('published-id-missing', file, at, { id })];
    if (question.type === type) return [];
    return [diagnostic('published-type-changed', file, question.at, { id, before: type, now: question.type })];
  });
}
