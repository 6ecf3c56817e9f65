/** What became of an answer. `neutral`: a person has to mark it. */
export type Result = 'correct' | 'partial' | 'wrong' | 'neutral' | 'unanswered';

/** Points from -penalty to the question's points; never NaN. */
export interface Score {
  readonly points: number;
  readonly result: Result;
}

export const UNANSWERED: Score = { points: 0, result: 'unanswered' };

/** One answer that earns `credit` per cent of the points; at 0 it is wrong, and costs the penalty. */
export function creditScore(
  question: { readonly points: number; readonly penalty?: number | undefined },
  credit: number,
): Score {
  if (credit >= 100) return { points: question.points, result: 'correct' };
  if (credit > 0) return { points: (question.points * credit) / 100, result: 'partial' };
  return { points: 0 - (question.penalty ?? 0), result: 'wrong' };
}

/** The expected answers that earn all of the points. */
export const rightAnswers = <A extends { readonly right: boolean; readonly credit?: number | undefined }>({
  answers,
}: {
  readonly answers: readonly A[];
}): A[] => answers.filter(({ right, credit = 100 }) => right && credit >= 100);

/** `hits` of `parts` are right, and each earns its share; `all`: nothing but all of them earns anything. */
export function shareScore(points: number, hits: number, parts: number, grading: 'partial' | 'all'): Score {
  if (hits === parts) return { points, result: 'correct' };
  if (hits === 0 || grading === 'all') return { points: 0, result: 'wrong' };
  return { points: (points * hits) / parts, result: 'partial' };
}

/** Hints take from what an answer gained, and never more than that: they do not make a wrong answer worse. */
export function withHints({ points, result }: Score, cost: number): Score {
  if (cost <= 0 || points <= 0) return { points, result };
  return { points: Math.max(0, points - cost), result: result === 'correct' ? 'partial' : result };
}
