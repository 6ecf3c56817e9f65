import { writeDecimal } from '../../src/scoring/decimal.js';
import type { Response, Responses } from '../../src/scoring/index.js';
import { matchingOptions } from '../../src/scoring/matching.js';
import { parseRange } from '../../src/scoring/numeric.js';
import type { Question, QuestionOf, QuestionType } from '../../src/topic/questions/index.js';

type Writers = { readonly [T in QuestionType]: (question: QuestionOf<T>, right: boolean) => Responses[T] };

/** An answer to a sample's question that is wholly right, or wholly wrong. */
export function wholeResponse(question: Question, right: boolean): Response {
  const write = writers[question.type] as (question: Question, right: boolean) => Response;
  return write(question, right);
}

const placesOf = (parts: readonly { readonly right: boolean }[], right: boolean): number[] =>
  parts.flatMap((part, place) => (part.right === right ? [place] : []));
const placeOf = (parts: readonly { readonly right: boolean }[], right: boolean): number =>
  parts.findIndex((part) => part.right === right);

/** In every place what belongs into the next one. */
const turned = (count: number): number[] => Array.from({ length: count }, (_, place) => (place + 1) % count);

const writers: Writers = {
  'single-choice': ({ choices }, right) => placeOf(choices, right),
  'true-false': ({ choices }, right) => placeOf(choices, right),
  'multiple-choice': ({ choices }, right) => placesOf(choices, right),
  'short-text': ({ answers }, right) =>
    answers.find((answer) => answer.right === right && !answer.pattern)?.text ?? 'something else',
  numeric: ({ answers, comma }, right) => {
    const expected = answers.find((answer) => answer.right === right);
    const range = expected && parseRange(expected.text, comma);
    return range ? writeDecimal(range.min) : '-1';
  },
  matching: (question, right) => {
    const options = matchingOptions(question);
    const places = question.pairs.map((pair) => options.indexOf(pair.right.text));
    return right ? places : places.map((place) => (place + 1) % options.length);
  },
  ordering: ({ items }, right) => (right ? [...items.keys()] : turned(items.length)),
  'fill-blanks': ({ gaps }, right) => gaps.map(({ answers }) => (right ? (answers[0] ?? '') : 'something else')),
  dropdowns: ({ gaps }, right) => gaps.map(({ choices }) => placeOf(choices, right)),
  essay: () => 'A text that a person reads.',
  hotspot: ({ areas }, right) => placesOf(areas, right).slice(0, right ? undefined : 1),
};
