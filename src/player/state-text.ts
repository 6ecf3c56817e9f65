import { readNumber, readSet, writeNumber, writeSet } from './digits.js';
import type { QuestionData, ReviewData } from './lesson-data.js';
import { readNote, readTime, writeNote, writeTime } from './other-records.js';
import { type RecordText, readRecord, recordedQuestion, writeRecord } from './record-text.js';
import { newState, type State } from './state.js';

/*
 * The saved state, dense and in ASCII: `1AAACABCDEB.jwIUeKA.N_efxWA` is a header and a record for each question that the
 * learner began: see record-text.ts. After them come the learner's own words to review questions, before them the time
 * that is left: see other-records.ts.
 * Header: version (1: keys of 3 characters, 2: of 4), page (2), twice the submissions and 1 where the last of them is
 * shown (2), seed (5), the set of pages seen (the rest).
 */
const HEADER = /^([12])(..)(..)(.{5})(.*)$/;

/** What a learner writes to. */
export type Written = QuestionData | ReviewData;

/** The record of one of them. */
export interface Part extends RecordText {
  readonly of: Written;
}

/** The whole of it, however long. */
export const writeState = (
  state: State,
  questions: readonly QuestionData[],
  reviews: readonly ReviewData[] = [],
): string =>
  [
    writeHeader(state, questions),
    ...stateParts(state, questions, reviews).map(({ head, answer }) => head + answer),
  ].join('.');

/** The records, in their order. */
export function stateParts(
  { answers, hints, notes }: State,
  questions: readonly QuestionData[],
  reviews: readonly ReviewData[],
): Part[] {
  const ofQuestions = questions.flatMap((question) => {
    const work = { answer: answers.get(question.id), hints: hints.get(question.id) ?? 0 };
    return work.answer || work.hints > 0 ? [{ of: question, ...writeRecord(question, work) }] : [];
  });
  const ofReviews = reviews.flatMap((review) => {
    const text = notes.get(review.id);
    return text === undefined ? [] : [{ of: review, ...writeNote(review, text) }];
  });
  return [...ofQuestions, ...ofReviews];
}

/** What stands before the records: the header, and the time that is left. */
export function writeHeader(state: State, questions: readonly QuestionData[]): string {
  const version = keyLength(questions) - 2;
  const submissions = Math.min(state.submissions, 2000) * 2 + (state.submitted ? 1 : 0);
  return `${version}${writeNumber(state.page, 2)}${writeNumber(submissions, 2)}${writeNumber(state.seed, 5)}${writeSet(state.seen)}${state.time ? `.${writeTime(state.time)}` : ''}`;
}

/**
 * What `writeState` wrote, as far as it still fits the questions: an answer whose question is gone or has another stamp
 * is dropped. Undefined where there is nothing, the version is unknown, or the text is damaged. Never throws.
 */
export function readState(
  text: string,
  questions: readonly QuestionData[],
  reviews: readonly ReviewData[] = [],
): State | undefined {
  const [header = '', ...records] = text.split('.');
  const [, version, page = '', submissions = '', seed = '', seen = ''] = HEADER.exec(header) ?? [];
  const numbers = [page, submissions, seed].map(readNumber);
  const pages = readSet(seen);
  if (numbers.some(Number.isNaN) || Number(version) !== keyLength(questions) - 2 || !pages) return undefined;
  const [at = 0, twice = 0, seedNumber = 0] = numbers;
  const state: State = {
    ...newState(seedNumber),
    page: at,
    seen: new Set(pages),
    submissions: Math.floor(twice / 2),
    submitted: twice % 2 === 1,
  };
  for (const record of records) {
    state.time ??= readTime(record);
    const note = readNote(record, reviews);
    if (note) state.notes.set(...note);
    const question = recordedQuestion(record, questions);
    if (!question) continue;
    const { answer, hints = 0 } = readRecord(record, question) ?? {};
    if (answer) state.answers.set(question.id, answer);
    if (hints > 0) state.hints.set(question.id, hints);
  }
  return state;
}

/** Of how many questions the answers in `text` no longer fit: the question is gone, or has another stamp. */
export const countDropped = (text: string, questions: readonly QuestionData[]): number =>
  text
    .split('.')
    .slice(1)
    .filter((record) => /^[\w-]/.test(record) && !recordedQuestion(record, questions)).length;

const keyLength = (questions: readonly QuestionData[]): number => questions[0]?.key.length ?? 3;
