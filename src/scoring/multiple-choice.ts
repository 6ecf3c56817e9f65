import { type Score, UNANSWERED } from './score.js';

/** What grading needs to know of a question with any number of right choices. */
export interface MultipleChoiceKey {
  readonly type: 'multiple-choice';
  readonly points: number;
  readonly grading: 'partial' | 'all';
  /** Points that each wrong choice costs, in place of one right choice's share. */
  readonly penalty?: number | undefined;
  readonly choices: readonly { readonly right: boolean }[];
}

/** `response`: the chosen choices' places in the author's order, in any order. Never below 0. */
export function scoreMultipleChoice(question: MultipleChoiceKey, response: readonly number[]): Score {
  if (response.length === 0) return UNANSWERED;
  const right = question.choices.filter((choice) => choice.right).length;
  const hits = response.filter((place) => question.choices[place]?.right).length;
  const misses = response.length - hits;
  if (hits === right && misses === 0) return { points: question.points, result: 'correct' };
  if (question.grading === 'all') return { points: 0, result: 'wrong' };
  // A question without a right choice is not valid, and no reason for NaN.
  const parts = Math.max(1, right);
  const gained =
    question.penalty === undefined
      ? (question.points * (hits - misses)) / parts
      : (question.points * hits) / parts - misses * question.penalty;
  const points = Math.max(0, gained);
  return { points, result: points > 0 ? 'partial' : 'wrong' };
}
