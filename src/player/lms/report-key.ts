import type { Json } from './statement.js';

/** The types of interaction that SCORM 2004 and xAPI (IEEE 1484.11.1) share, as far as the player reports them. */
export type DelimitedKind =
  | 'true-false'
  | 'choice'
  | 'fill-in'
  | 'long-fill-in'
  | 'matching'
  | 'sequencing'
  | 'numeric';

interface WithNames {
  /**
   * Identifiers of what is chosen or moved, in the author's order; of a matching those of the left sides, then those of
   * what is offered. None where the answer is typed.
   */
  readonly names: readonly string[];
}

/** What SCORM 2004 is told of a question, whatever is answered. */
export interface Scorm2004Key extends WithNames {
  readonly type: DelimitedKind | 'performance';
  /** Each accepted answer, no two alike; none where a person marks it, or where a regular expression alone says what is right. */
  readonly patterns: readonly string[];
}

/** What an LRS is told of a question, whatever is answered. */
export interface Cmi5Key extends WithNames {
  /** An activity; its definition lacks the words of the question. */
  readonly object: Json & { readonly definition: Json };
  /** Activities. */
  readonly objectives: readonly Json[];
}
