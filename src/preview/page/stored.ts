import type { Answer, Line, Stored } from './standard.js';

/** The part of what is stored that a path of names leads to; empty where there is none. */
export function partOf(stored: unknown, path: string): Stored {
  let found = stored;
  for (const name of path.split('.')) found = isRecord(found) ? found[name] : undefined;
  return isRecord(found) ? found : {};
}

/** The value of an element: `cmi.core.score.raw`. */
export function lineOf(stored: Stored, element: string): Line {
  const names = element.split('.').slice(1);
  const last = names.pop() ?? '';
  const holder = names.length === 0 ? stored : partOf(stored, names.join('.'));
  return { element, value: textOf(holder[last]) };
}

/** All records of the list `interactions`; `responseName` is what the standard calls an answer. */
export const answersOf = (stored: Stored, responseName: string): Answer[] =>
  listOf(stored.interactions).map((record) => ({
    id: textOf(record.id),
    description: textOf(record.description),
    response: textOf(record[responseName]),
    patterns: listOf(record.correct_responses).map(({ pattern }) => textOf(pattern)),
    result: textOf(record.result),
    latency: textOf(record.latency),
  }));

const listOf = (list: unknown): Stored[] => (isRecord(list) ? Object.values(list).filter(isRecord) : []);

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
