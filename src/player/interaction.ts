/** SCORM 1.2's types of interaction that the player reports. */
export type InteractionType =
  | 'choice'
  | 'performance'
  | 'true-false'
  | 'fill-in'
  | 'numeric'
  | 'matching'
  | 'sequencing';

/** A text for reports, twice. */
export interface Readable {
  /** For a person: plain words on one line. */
  readonly words: string;
  /** SCORM 1.2's own form, for an LMS that refuses words; empty where it has none for this. */
  readonly code: string;
}

/** What is reported of one answered question. */
export interface Interaction {
  /** The question's id. */
  readonly id: string;
  readonly type: InteractionType;
  readonly objectives: readonly string[];
  /** When it was answered. */
  readonly time: Date;
  /** One for each accepted answer. */
  readonly patterns: readonly Readable[];
  /** The question's points. */
  readonly weighting: number;
  /** Undefined where nothing was answered. */
  readonly response: Readable | undefined;
  /** A number is the share of the points, between 0 and 1; `neutral` is what a person has to mark. */
  readonly result: 'correct' | 'wrong' | 'neutral' | number;
  /** Milliseconds. */
  readonly latency: number;
}
