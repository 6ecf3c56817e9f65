import { readNumber, readSet, writeNumber, writeSet } from './digits.js';
import type { QuestionData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';
import { readRecord, recordedQuestion, writeRecord } from './record-text.js';
import { newState, type State } from './state.js';

/*
 * The saved state, dense and in ASCII: `1AAACABCDEB.jwIUeKA.N_efxWA` is a header and a record for each question that the
 * learner began: see record-text.ts.
 * Header: version (1: keys of 3 characters, 2: of 4), page (2), twice the submissions and 1 where the last of them is
 * shown (2), seed (5), the set of pages seen (the rest).
 */
const HEADER = /^([12])(..)(..)(.{5})(.*)$/;

const CUTS = ['first', 'second', 'last'] as const;

/** What was written, and what of it had no room: the questions whose answers are missing. */
export interface StateText {
  readonly text: string;
  readonly left: readonly QuestionData[];
}

/**
 * At most `capacity` characters. Where that is not enough, answers make room, from the longest: essays first, then typed
 * text, then the others; what was scored stays.
 */
export function writeState(state: State, questions: readonly QuestionData[], capacity: number): StateText {
  const records = questions.flatMap((question) => {
    const work = { answer: state.answers.get(question.id), hints: state.hints.get(question.id) ?? 0 };
    return work.answer || work.hints > 0 ? [{ question, ...writeRecord(question, work) }] : [];
  });
  const parts = [writeHeader(state, questions), ...records.map(({ head, answer }) => head + answer)];
  let length = parts.join('.').length;
  const left: QuestionData[] = [];
  const rank = ({ question }: { question: QuestionData }): number => CUTS.indexOf(moduleOf(question).cut);
  const room = records.filter(({ answer, cut }) => answer.length > cut.length);
  room.sort((a, b) => rank(a) - rank(b) || b.answer.length - a.answer.length);
  for (const record of room) {
    if (length <= capacity) break;
    length -= record.answer.length - record.cut.length;
    left.push(record.question);
    parts[records.indexOf(record) + 1] = record.head + record.cut;
  }
  // Hundreds of questions: not even the grades have room.
  while (length > capacity && parts.length > 1) length -= 1 + (parts.pop()?.length ?? 0);
  return { text: parts.join('.'), left };
}

function writeHeader(state: State, questions: readonly QuestionData[]): string {
  const version = keyLength(questions) - 2;
  const submissions = Math.min(state.submissions, 2000) * 2 + (state.submitted ? 1 : 0);
  return `${version}${writeNumber(state.page, 2)}${writeNumber(submissions, 2)}${writeNumber(state.seed, 5)}${writeSet(state.seen)}`;
}

/**
 * What `writeState` wrote, as far as it still fits the questions: an answer whose question is gone or has another stamp
 * is dropped. Undefined where there is nothing, the version is unknown, or the text is damaged. Never throws.
 */
export function readState(text: string, questions: readonly QuestionData[]): State | undefined {
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
    const question = recordedQuestion(record, questions);
    if (!question) continue;
    const { answer, hints = 0 } = readRecord(record, question) ?? {};
    if (answer) state.answers.set(question.id, answer);
    if (hints > 0) state.hints.set(question.id, hints);
  }
  return state;
}

const keyLength = (questions: readonly QuestionData[]): number => questions[0]?.key.length ?? 3;
