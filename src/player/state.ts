import type { Response } from '../scoring/index.js';

/** What the learner did with one question. */
export interface Answer {
  /** Undefined where it had to make room in the saved state. */
  readonly response: Response | undefined;
  /** In how many attempts the answer has counted: 0 for one that may still change, above 1 for one that was kept. */
  readonly tries: number;
  /** Share of the points, up to 1, below 0 for a penalty; undefined where a person has to mark it. */
  readonly share: number | undefined;
}

/** What is left of the time for an attempt. */
export interface TimeLeft {
  /** Seconds. */
  readonly left: number;
  /** When so much was left: seconds since 1970, by the clock of the learner's computer. */
  readonly at: number;
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
  /** What the learner wrote to the review questions, by their ids; empty where it had to make room. */
  readonly notes: Map<string, string>;
  /** Of the attempt that was begun; undefined before it begins, and where there is no limit. */
  time: TimeLeft | undefined;
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
  time: undefined,
});
