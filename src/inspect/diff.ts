import type { Inspection, Item, Question } from './inspection.js';
import { type KindName, kinds } from './kinds.js';

/** One value in two packages. */
export interface Change {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangedQuestion {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** The same question or item under another identifier. */
export interface Move {
  readonly before: string;
  readonly after: string;
  readonly title: string;
}

/** What a learner and a gradebook would notice between two packages of a kind. */
export interface Difference {
  readonly name: string;
  /** Title, points and settings of the whole. */
  readonly changes: readonly Change[];
  readonly added: readonly Question[];
  readonly removed: readonly Question[];
  readonly changed: readonly ChangedQuestion[];
  readonly moved: readonly Move[];
  /** The same for what the gradebook goes by. */
  readonly items: {
    readonly added: readonly Item[];
    readonly removed: readonly Item[];
    readonly moved: readonly Move[];
  };
  /** What the LMS does on a new upload, each a sentence. */
  readonly upload: readonly string[];
}

/** Compares two packages of the same kind. */
export function compare(before: Inspection, after: Inspection): Difference {
  const questions = matched(before.questions, after.questions, lookOf);
  const items = matched(before.items, after.items, ({ title }) => title);
  return {
    name: after.name,
    changes: changesBetween(wholeOf(before), wholeOf(after)),
    added: questions.added,
    removed: questions.removed,
    changed: questions.kept.flatMap(([old, now]) => {
      const changes = changesBetween(partsOf(old), partsOf(now));
      return changes.length > 0 ? [{ id: now.id, changes }] : [];
    }),
    moved: questions.moved.map(([old, now]) => ({ before: old.id, after: now.id, title: now.stem })),
    items: {
      added: items.added,
      removed: items.removed,
      moved: items.moved.map(([old, now]) => ({ before: old.id, after: now.id, title: now.title })),
    },
    upload: kinds[after.kind as KindName].upload,
  };
}

type Pair<T> = readonly [before: T, after: T];

/** Matches by identifier; what is left over and alike has moved. */
function matched<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  lookOf: (each: T) => string,
) {
  const kept = pairs(before, after, ({ id }) => id);
  const moved = pairs(kept.before, kept.after, lookOf);
  return { kept: kept.pairs, moved: moved.pairs, removed: moved.before, added: moved.after };
}

/** Pairs what has the same key, each once and in order, and gives what is left. No key pairs with nothing. */
function pairs<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string) {
  const waiting = new Map<string, T[]>();
  for (const each of [...after].reverse()) {
    const same = waiting.get(keyOf(each));
    if (same) same.push(each);
    else waiting.set(keyOf(each), [each]);
  }
  const found: Pair<T>[] = [];
  const left = before.filter((old) => {
    const now = keyOf(old) === '' ? undefined : waiting.get(keyOf(old))?.pop();
    if (now) found.push([old, now]);
    return !now;
  });
  const taken = new Set(found.map(([, now]) => now));
  return { pairs: found, before: left, after: after.filter((each) => !taken.has(each)) };
}

/** Two questions of one look are one question. */
const lookOf = ({ stem, type, choices }: Question): string =>
  stem === '' ? '' : JSON.stringify([stem, type, choices]);

type Parts = Readonly<Record<string, string>>;

const partsOf = ({ type, points, pool, stem, choices, key }: Question): Parts => ({
  type,
  points: points === undefined ? '' : String(points),
  pool: pool ?? '',
  stem,
  choices: choices.join(' | '),
  key: key.join(' | '),
});

const wholeOf = ({ title, settings, questions }: Inspection): Parts => ({
  title,
  questions: String(questions.length),
  points: String(sumOf(questions)),
  'pass mark': settings.pass === undefined ? '' : `${settings.pass} %`,
  attempts: settings.attempts === undefined ? '' : settings.attempts === 0 ? 'unlimited' : String(settings.attempts),
  minutes: settings.minutes === undefined ? '' : String(settings.minutes),
});

/** Points of all questions; of a pool every one counts. */
export const sumOf = (questions: readonly Question[]): number =>
  Number(questions.reduce((sum, { points = 0 }) => sum + points, 0).toFixed(6));

const changesBetween = (before: Parts, after: Parts): Change[] =>
  Object.keys(after).flatMap((what) => {
    const change = { what, before: before[what] ?? '', after: after[what] ?? '' };
    return change.before === change.after ? [] : [change];
  });
