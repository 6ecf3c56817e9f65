/** What became of an answer. `neutral`: a person has to mark it. */
export type Result = 'correct' | 'partial' | 'wrong' | 'neutral' | 'unanswered';

/** Points from -penalty to the question's points; never NaN. */
export interface Score {
  readonly points: number;
  readonly result: Result;
}

export const UNANSWERED: Score = { points: 0, result: 'unanswered' };
