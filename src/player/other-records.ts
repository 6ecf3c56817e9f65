import { readNumber, writeNumber } from './digits.js';
import type { ReviewData } from './lesson-data.js';
import type { RecordText } from './record-text.js';
import type { TimeLeft } from './state.js';
import { decodeText, encodeText } from './typed-text.js';

/*
 * What the saved state has beside questions. `!jwI!In+my+words`: the key of a review question and what the learner wrote
 * to it; without the words where they had to make room. `~AASwBpIqkA`: seconds left (4) and since when (6). No record of
 * a question begins so.
 */
const NOTE = /^!([\w-]+)(?:!(.*))?$/;
const TIME = /^~(.{4})(.{6})$/;

export function writeNote({ key }: ReviewData, text: string): RecordText {
  return { head: `!${key}`, answer: text && `!${encodeText(text)}`, cut: '' };
}

/** The review question's id and the words; undefined where this is no such record, damaged, or the question is gone. */
export function readNote(record: string, reviews: readonly ReviewData[]): readonly [string, string] | undefined {
  const [, key, encoded = ''] = NOTE.exec(record) ?? [];
  const review = reviews.find((one) => one.key === key);
  const text = decodeText(encoded);
  return review && text !== undefined ? [review.id, text] : undefined;
}

export const writeTime = ({ left, at }: TimeLeft): string =>
  `~${writeNumber(Math.ceil(left), 4)}${writeNumber(Math.floor(at), 6)}`;

/** Undefined where this is no such record, or damaged. */
export function readTime(record: string): TimeLeft | undefined {
  const [left = Number.NaN, at = Number.NaN] = TIME.exec(record)?.slice(1).map(readNumber) ?? [];
  return Number.isNaN(left + at) ? undefined : { left, at };
}
