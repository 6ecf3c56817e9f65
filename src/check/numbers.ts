import { type NumericRange, parseRange } from '../scoring/numeric.js';
import type { Position } from '../topic/position.js';
import type { QuestionOf } from '../topic/questions/index.js';

/** An expected number, and the numbers that it stands for; none where it is no number. */
export interface ExpectedNumber {
  readonly at: Position;
  readonly text: string;
  readonly right: boolean;
  readonly range: NumericRange | undefined;
}

export const numbersOf = ({ answers, comma }: QuestionOf<'numeric'>): ExpectedNumber[] =>
  answers.map(({ at, text, right }) => ({ at, text, right, range: parseRange(text, comma) }));

/** The expected numbers whose upper end lies below their lower one. */
export const turnedRound = (question: QuestionOf<'numeric'>): ExpectedNumber[] =>
  numbersOf(question).filter(({ range }) => range && range.min > range.max);
