import * as z from 'zod';
import { essay } from './essay.js';
import { dropdowns, fillBlanks } from './gaps.js';
import { hotspot } from './hotspot.js';
import { matching } from './matching.js';
import { multipleChoice } from './multiple-choice.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';
import { trueFalse } from './true-false.js';

/** The one list of question types: what is missing elsewhere, the compiler names. */
export const question = z.discriminatedUnion('type', [
  singleChoice,
  multipleChoice,
  trueFalse,
  shortText,
  numeric,
  matching,
  ordering,
  fillBlanks,
  dropdowns,
  essay,
  hotspot,
]);

export type Question = z.infer<typeof question>;
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;

/** One writer for each question type; every table of writers `satisfies` it. */
export type QuestionWriters<Context, Out> = { [T in QuestionType]: (question: QuestionOf<T>, context: Context) => Out };

/** The one place where a question meets the writer of its own type. */
export function writeQuestion<Context, Out>(
  writers: QuestionWriters<Context, Out>,
  question: Question,
  context: Context,
): Out {
  const write = writers[question.type] as (question: Question, context: Context) => Out;
  return write(question, context);
}
