import { type ChoiceKey, scoreChoice } from './choice.js';
import { type EssayKey, scoreEssay } from './essay.js';
import { type DropdownsKey, type FillBlanksKey, scoreDropdowns, scoreFillBlanks } from './gaps.js';
import { type HotspotKey, scoreHotspot } from './hotspot.js';
import { type MatchingKey, scoreMatching } from './matching.js';
import { type MultipleChoiceKey, scoreMultipleChoice } from './multiple-choice.js';
import { type NumericKey, scoreNumeric } from './numeric.js';
import { type OrderingKey, scoreOrdering } from './ordering.js';
import { type Score, withHints } from './score.js';
import { type ShortTextKey, scoreShortText } from './short-text.js';

export type { Result, Score } from './score.js';

type Key =
  | ChoiceKey
  | MultipleChoiceKey
  | ShortTextKey
  | NumericKey
  | MatchingKey
  | OrderingKey
  | FillBlanksKey
  | DropdownsKey
  | EssayKey
  | HotspotKey;

/** What grading needs to know of any question; the model's questions have this shape too. */
export type Gradable = Key & {
  /** Points that each hint costs. */
  readonly 'hint-penalty'?: number | undefined;
};
export type GradableType = Gradable['type'];
export type GradableOf<T extends GradableType> = Gradable & { readonly type: T };

/** What a learner answers, by question type. Places count from 0 in the author's order, whatever the shuffle showed. */
export interface Responses {
  'single-choice': number | null;
  'true-false': number | null;
  'multiple-choice': readonly number[];
  'short-text': string;
  numeric: string;
  matching: readonly (number | null)[];
  ordering: readonly number[];
  'fill-blanks': readonly string[];
  dropdowns: readonly (number | null)[];
  essay: string;
  hotspot: readonly number[];
}
export type Response = Responses[GradableType];

type Scorers = { readonly [T in GradableType]: (question: GradableOf<T>, response: Responses[T]) => Score };

const scorers: Scorers = {
  'single-choice': scoreChoice,
  'true-false': scoreChoice,
  'multiple-choice': scoreMultipleChoice,
  'short-text': scoreShortText,
  numeric: scoreNumeric,
  matching: scoreMatching,
  ordering: scoreOrdering,
  'fill-blanks': scoreFillBlanks,
  dropdowns: scoreDropdowns,
  essay: scoreEssay,
  hotspot: scoreHotspot,
};

/**
 * The points of one answer, with `hints` taken before it: the one definition of grading, for the player, the targets'
 * tests and the tools.
 */
export function score<T extends GradableType>(question: GradableOf<T>, response: Responses[T], hints = 0): Score {
  const scorer = scorers[question.type] as (question: GradableOf<T>, response: Responses[T]) => Score;
  return withHints(scorer(question, response), hints * (question['hint-penalty'] ?? 0));
}

/** Is it part of the score? An essay is not: a person marks it. */
export const isGraded = (question: { readonly type: string }): boolean => question.type !== 'essay';

/**
 * The points gained as a percentage of the points to be had, rounded half up to two decimals, never below 0.
 * 0 where there is nothing to be had.
 */
export function percentage(gained: number, possible: number): number {
  if (possible <= 0) return 0;
  const hundredths = (Math.max(0, gained) * 10_000) / possible;
  // Sums of thirds and tenths miss their half by some 1e-12: without the nudge 66.665 would round down.
  return Math.round(hundredths + 1e-7) / 100;
}
