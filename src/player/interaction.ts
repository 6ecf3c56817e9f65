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

/** SCORM 1.2's types of interaction that the player reports. */
export type InteractionType =
  | 'choice'
  | 'performance'
  | 'true-false'
  | 'fill-in'
  | 'numeric'
  | 'matching'
  | 'sequencing';

/** A text for SCORM 1.2's reports, twice. */
export interface Readable {
  /** For a person: plain words on one line. */
  readonly words: string;
  /** SCORM 1.2's own form, for an LMS that refuses words; empty where it has none for this. */
  readonly code: string;
}
