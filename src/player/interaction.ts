import type { Response } from '../scoring/index.js';
import type { QuestionData } from './lesson-data.js';

/** What is reported of one answered question, in no standard's form. */
export interface Interaction {
  readonly question: QuestionData;
  /** The words of the question, on one line. */
  readonly description: string;
  /** Undefined where nothing was answered. */
  readonly response: Response | undefined;
  /** A number is the share of the points, between 0 and 1; `neutral` is what a person has to mark. */
  readonly result: 'correct' | 'wrong' | 'neutral' | number;
  /** When it was answered. */
  readonly time: Date;
  /** Milliseconds. */
  readonly latency: number;
}
