import { creditScore, type Score, UNANSWERED } from './score.js';

/** What grading needs to know of a question with one right choice. */
export interface ChoiceKey {
  readonly type: 'single-choice' | 'true-false';
  readonly points: number;
  /** Points that a wrong choice costs. */
  readonly penalty?: number | undefined;
  readonly choices: readonly {
    readonly right: boolean;
    /** Per cent of the points; without it a right choice earns all of them, another none. */
    readonly credit?: number | undefined;
  }[];
}

/** The places of the right ones among choices or areas. */
export const rightPlaces = (choices: readonly { readonly right: boolean }[]): number[] =>
  choices.flatMap(({ right }, place) => (right ? [place] : []));

/** `response`: the chosen choice's place in the author's order, or null. */
export function scoreChoice(question: ChoiceKey, response: number | null): Score {
  const chosen = response === null ? undefined : question.choices[response];
  if (!chosen) return UNANSWERED;
  return creditScore(question, chosen.credit ?? (chosen.right ? 100 : 0));
}
