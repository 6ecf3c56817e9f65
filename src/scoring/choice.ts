import { type Score, UNANSWERED } from './score.js';

/** What grading needs to know of a question with one right choice. */
export interface ChoiceKey {
  readonly type: 'single-choice' | 'true-false';
  readonly points: number;
  /** Points that a wrong choice costs. */
  readonly penalty?: number | undefined;
  readonly choices: readonly { readonly right: boolean }[];
}

/** `response`: the chosen choice's place in the author's order, or null. */
export function scoreChoice(question: ChoiceKey, response: number | null): Score {
  const chosen = response === null ? undefined : question.choices[response];
  if (!chosen) return UNANSWERED;
  if (chosen.right) return { points: question.points, result: 'correct' };
  return { points: 0 - (question.penalty ?? 0), result: 'wrong' };
}
