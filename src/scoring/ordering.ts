import { type Score, shareScore, UNANSWERED } from './score.js';

/** What grading needs to know of a question that puts items in order. */
export interface OrderingKey {
  readonly type: 'ordering';
  readonly points: number;
  readonly grading: 'partial' | 'all';
  /** In the right order. */
  readonly items: readonly unknown[];
}

/** `response`: the items' places in the right order, as the learner put them; empty where nothing was moved. */
export function scoreOrdering(question: OrderingKey, response: readonly number[]): Score {
  if (response.length === 0) return UNANSWERED;
  const hits = question.items.filter((_, place) => response[place] === place).length;
  return shareScore(question.points, hits, question.items.length, question.grading);
}
