import type { GradableType, Responses } from '../../../scoring/index.js';
import type { QuestionDataOf } from '../../lesson-data.js';

/** The types of interaction of SCORM 1.2 that the player reports. */
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

/** How SCORM 1.2 is told of one question type. */
export interface Scorm12Type<T extends GradableType> {
  readonly interaction: (question: QuestionDataOf<T>) => InteractionType;
  readonly report: (response: Responses[T], question: QuestionDataOf<T>) => Readable;
  /** Each accepted answer, in the form of `report`. */
  readonly patterns: (question: QuestionDataOf<T>) => readonly Readable[];
}
