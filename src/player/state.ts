import type { Response } from '../scoring/index.js';

/** What the learner did with one question. */
export interface Answer {
  /** Undefined where it had to make room in the saved state. */
  readonly response: Response | undefined;
  /** How often the answer was recorded: 0 for one that may still change. */
  readonly tries: number;
  /** Share of the points, up to 1, below 0 for a penalty; undefined where a person has to mark it. */
  readonly share: number | undefined;
}

/** Where a learner stands in a lesson: what a later sitting needs to go on. */
export interface State {
  /** Place among the pages. */
  page: number;
  /** Places of the pages that were seen. */
  readonly seen: Set<number>;
  /** How often the quiz was submitted. */
  submissions: number;
  /** Whether the answers are those of the last submission, so that its result is to be shown. */
  submitted: boolean;
  /** Decides every shuffle and what is drawn from the pools; below 64 to the power of 5. */
  seed: number;
  /** By the question's id, only those that were answered. */
  readonly answers: Map<string, Answer>;
  /** How many hints were taken, by the question's id. */
  readonly hints: Map<string, number>;
  /** What the learner wrote to the review questions, by their ids. */
  readonly notes: Map<string, string>;
}

export const newState = (seed: number): State => ({
  page: 0,
  seen: new Set(),
  submissions: 0,
  submitted: false,
  seed,
  answers: new Map(),
  hints: new Map(),
  notes: new Map(),
});
