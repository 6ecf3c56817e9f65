import { readNumber, readSet, writeNumber, writeSet } from './digits.js';
import type { QuestionData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';
import { type Answer, newState, type State } from './state.js';

/*
 * The saved state, dense and in ASCII: `1AAACABCDEB.jwIUeKA.N_efxWA` is a header and a record for each answered question.
 * Header: version (1: keys of 3 characters, 2: of 4), page (2), twice the submissions and 1 where the last of them is
 * shown (2), seed (5), the set of pages seen (the rest).
 * Record: key of the question (3 or 4), stamp of what the answer refers to (2), grade (1), answer (the rest).
 */
const HEADER = /^([12])(..)(..)(.{5})(.*)$/;
const STAMP = 2;
/** Grades of one number of tries: tenths of the points, 0 to 10, and 11 for what a person has to mark. */
const GRADES = 12;
const UNMARKED = 11;
const MOST_TRIES = 4;

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
    const answer = state.answers.get(question.id);
    return answer ? [writeRecord(question, answer)] : [];
  });
  const parts = [writeHeader(state, questions), ...records.map(({ head, answer }) => head + answer)];
  let length = parts.join('.').length;
  const left: QuestionData[] = [];
  const rank = ({ question }: AnswerRecord): number => CUTS.indexOf(moduleOf(question).cut);
  const room = records.filter(({ answer }) => answer !== '');
  room.sort((a, b) => rank(a) - rank(b) || b.answer.length - a.answer.length);
  for (const record of room) {
    if (length <= capacity) break;
    length -= record.answer.length;
    left.push(record.question);
    parts[records.indexOf(record) + 1] = record.head;
  }
  // Hundreds of questions: not even the grades have room.
  while (length > capacity && parts.length > 1) length -= 1 + (parts.pop()?.length ?? 0);
  return { text: parts.join('.'), left };
}

interface AnswerRecord {
  readonly question: QuestionData;
  readonly head: string;
  readonly answer: string;
}

function writeHeader(state: State, questions: readonly QuestionData[]): string {
  const version = keyLength(questions) - 2;
  const submissions = Math.min(state.submissions, 2000) * 2 + (state.submitted ? 1 : 0);
  return `${version}${writeNumber(state.page, 2)}${writeNumber(submissions, 2)}${writeNumber(state.seed, 5)}${writeSet(state.seen)}`;
}

function writeRecord(question: QuestionData, { response, tries, share }: Answer): AnswerRecord {
  const grade = share === undefined ? UNMARKED : Math.round(share * 10);
  const head = question.key + question.stamp + writeNumber(Math.min(tries, MOST_TRIES) * GRADES + grade, 1);
  return { question, head, answer: response === undefined ? '' : moduleOf(question).encode(response) };
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
  const byHead = new Map(questions.map((question) => [question.key + question.stamp, question]));
  for (const record of records) {
    const head = keyLength(questions) + STAMP;
    const question = byHead.get(record.slice(0, head));
    const answer = question && readAnswer(question, record.charAt(head), record.slice(head + 1));
    if (answer) state.answers.set(question.id, answer);
  }
  return state;
}

/** Undefined where the record is damaged. */
function readAnswer(question: QuestionData, mark: string, text: string): Answer | undefined {
  const number = readNumber(mark);
  const response = text === '' ? undefined : moduleOf(question).decode(text, question);
  if (Number.isNaN(number) || number >= GRADES * (MOST_TRIES + 1) || (text !== '' && response === undefined)) {
    return undefined;
  }
  const grade = number % GRADES;
  return { response, tries: Math.floor(number / GRADES), share: grade === UNMARKED ? undefined : grade / 10 };
}

const keyLength = (questions: readonly QuestionData[]): number => questions[0]?.key.length ?? 3;
