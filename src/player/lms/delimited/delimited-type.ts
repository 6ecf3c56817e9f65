import type { GradableType, Responses } from '../../../scoring/index.js';
import type { QuestionDataOf } from '../../questions/question-module.js';

/** The types of interaction that SCORM 2004 and xAPI (IEEE 1484.11.1) share, as far as the player reports them. */
export type DelimitedKind =
  | 'true-false'
  | 'choice'
  | 'fill-in'
  | 'long-fill-in'
  | 'matching'
  | 'sequencing'
  | 'numeric';

/** What a response may name: an identifier of `[a-z0-9_.]`, and its words on one line. */
export interface Component {
  readonly id: string;
  readonly words: string;
}

/** What xAPI's definition of an interaction lists: `choices` of a choice or a sequence, the two sides of a matching. */
export interface Components {
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
}

/**
 * How one question type is reported by the standards that join a response's parts with `[,]`, the two sides of a pair
 * with `[.]` and the ends of a range with `[:]`. No text here is cut; SCORM 2004 has limits, xAPI none.
 */
export interface DelimitedType<T extends GradableType> {
  readonly kind: DelimitedKind;
  /** How many parts a response can have at most. */
  readonly parts: (question: QuestionDataOf<T>) => number;
  /** Empty where what was answered has no such form, as a number that is none. */
  readonly response: (response: Responses[T], question: QuestionDataOf<T>) => string;
  /** Each accepted answer; none where a person marks it, or where only a regular expression says what is right. */
  readonly patterns: (question: QuestionDataOf<T>) => readonly string[];
  /** Empty where the answer is typed. */
  readonly components: (question: QuestionDataOf<T>) => Components;
}
