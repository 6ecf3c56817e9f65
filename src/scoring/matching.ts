import { type Score, shareScore, UNANSWERED } from './score.js';

/** What grading needs to know of a question that joins pairs. */
export interface MatchingKey {
  readonly type: 'matching';
  readonly points: number;
  readonly grading: 'partial' | 'all';
  readonly pairs: readonly { readonly right: { readonly text: string } }[];
  readonly distractors: readonly { readonly text: string }[];
}

/** What is offered to every left side, in the author's order: each right side once, then the distractors. */
export function matchingOptions({ pairs, distractors }: Pick<MatchingKey, 'pairs' | 'distractors'>): string[] {
  return [...new Set([...pairs.map(({ right }) => right.text), ...distractors.map(({ text }) => text)])];
}

/** For each left side the place of its right side among the options. */
export function rightOptions(question: Pick<MatchingKey, 'pairs' | 'distractors'>): number[] {
  const options = matchingOptions(question);
  return question.pairs.map(({ right }) => options.indexOf(right.text));
}

/** `response`: for each left side, in the author's order, the chosen option's place, or null. */
export function scoreMatching(question: MatchingKey, response: readonly (number | null)[]): Score {
  if (response.every((option) => option === null)) return UNANSWERED;
  const options = matchingOptions(question);
  const hits = question.pairs.filter(({ right }, left) => options[response[left] ?? -1] === right.text).length;
  return shareScore(question.points, hits, question.pairs.length, question.grading);
}
