import { score } from '../scoring/index.js';
import { readNumber, writeNumber } from './digits.js';
import { shareOf } from './grading.js';
import type { QuestionData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';
import type { Answer } from './state.js';

/*
 * What the saved state has of one question: `jwIUeKA`, `N_efx8!Bthaw`.
 * Key of the question (3 or 4), stamp of what the answer refers to (2), grade (1), `!` and the hints that were taken (2,
 * where there are any), answer (the rest). In place of an answer that had to make room stands nothing where its grade
 * says all of its share of the points, else `~` and the share (5).
 */
const STAMP = 2;
/** Grades of one number of tries: tenths of the points, 0 to 10, and 11 for what a person has to mark. */
const GRADES = 12;
const UNMARKED = 11;
const MOST_TRIES = 4;
/** The grade where hints were taken and nothing was answered. */
const NO_ANSWER = GRADES * (MOST_TRIES + 1);
const MOST_HINTS = 63;
/** Shares are whole numbers: millionths, counted from 8 times the points below 0. */
const SHARE_UNIT = 1e6;
const LOWEST_SHARE = -8;

/** A record in its parts: `answer` gives way to `cut` where it has to make room. */
export interface RecordText {
  readonly head: string;
  readonly answer: string;
  readonly cut: string;
}

/** What the learner did with one question. */
export interface Work {
  readonly answer: Answer | undefined;
  readonly hints: number;
}

export function writeRecord(question: QuestionData, { answer, hints }: Work): RecordText {
  const taken = hints > 0 ? `!${writeNumber(Math.min(hints, MOST_HINTS), 1)}` : '';
  const head = question.key + question.stamp + writeNumber(answer ? gradeOf(answer) : NO_ANSWER, 1) + taken;
  const cut = writeShare(answer?.share);
  return { head, answer: answer?.response === undefined ? cut : moduleOf(question).encode(answer.response), cut };
}

/** The question that a record is of; undefined where it is gone, or what its answer refers to is another now. */
export function recordedQuestion(record: string, questions: readonly QuestionData[]): QuestionData | undefined {
  return questions.find(({ key, stamp }) => record.startsWith(key + stamp));
}

/** The rest of a question's record; undefined where it is damaged. */
export function readRecord(record: string, question: QuestionData): Work | undefined {
  const [, mark = '', taken, text = ''] = /^(.)(?:!(.))?(.*)$/.exec(record.slice(question.key.length + STAMP)) ?? [];
  const number = readNumber(mark);
  const hints = taken === undefined ? 0 : readNumber(taken);
  if (Number.isNaN(number + hints) || number > NO_ANSWER) return undefined;
  if (number === NO_ANSWER) return { answer: undefined, hints };
  const answer = readAnswer(question, number, hints, text);
  return answer && { answer, hints };
}

function readAnswer(question: QuestionData, number: number, hints: number, text: string): Answer | undefined {
  const tries = Math.floor(number / GRADES);
  const grade = number % GRADES;
  if (text === '') return { response: undefined, tries, share: grade === UNMARKED ? undefined : grade / 10 };
  if (text.startsWith('~')) {
    const share = readNumber(text.slice(1)) / SHARE_UNIT + LOWEST_SHARE;
    return Number.isNaN(share) ? undefined : { response: undefined, tries, share };
  }
  const response = moduleOf(question).decode(text, question);
  if (response === undefined) return undefined;
  return { response, tries, share: shareOf(question, score(question, response, hints)) };
}

function gradeOf({ tries, share }: Answer): number {
  const grade = share === undefined ? UNMARKED : Math.max(0, Math.round(share * 10));
  return Math.min(tries, MOST_TRIES) * GRADES + grade;
}

function writeShare(share: number | undefined): string {
  if (share === undefined || (share >= 0 && share === Math.round(share * 10) / 10)) return '';
  return `~${writeNumber(Math.max(0, Math.round((share - LOWEST_SHARE) * SHARE_UNIT)), 4)}`;
}
