import { type ChoiceKey, scoreChoice } from './choice.js';
import { type EssayKey, scoreEssay } from './essay.js';
import { type MultipleChoiceKey, scoreMultipleChoice } from './multiple-choice.js';
import type { Score } from './score.js';
import { type ShortTextKey, scoreShortText } from './short-text.js';

export type { Result, Score } from './score.js';

/** What grading needs to know of any question; the model's questions have this shape too. */
export type Gradable = ChoiceKey | MultipleChoiceKey | ShortTextKey | EssayKey;
export type GradableType = Gradable['type'];
export type GradableOf<T extends GradableType> = Gradable & { readonly type: T };

/** What a learner answers, by question type. Places count from 0 in the author's order, whatever the shuffle showed. */
export interface Responses {
  'single-choice': number | null;
  'true-false': number | null;
  'multiple-choice': readonly number[];
  'short-text': string;
  essay: string;
}
export type Response = Responses[GradableType];

type Scorers = { readonly [T in GradableType]: (question: GradableOf<T>, response: Responses[T]) => Score };

const scorers: Scorers = {
  'single-choice': scoreChoice,
  'true-false': scoreChoice,
  'multiple-choice': scoreMultipleChoice,
  'short-text': scoreShortText,
  essay: scoreEssay,
};

/** The points of one answer: the one definition of grading, for the player, the targets' tests and the tools. */
export function score<T extends GradableType>(question: GradableOf<T>, response: Responses[T]): Score {
  const scorer = scorers[question.type] as (question: GradableOf<T>, response: Responses[T]) => Score;
  return scorer(question, response);
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
