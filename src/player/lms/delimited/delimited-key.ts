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

/** What is known of a question's reports when its lesson is built; none of it depends on what is answered. */
export interface DelimitedKey {
  readonly kind: DelimitedKind | 'performance';
  /**
   * Identifiers of what is chosen or moved, in the author's order; of a matching those of the left sides, then those of
   * what is offered. None where the answer is typed.
   */
  readonly names: readonly string[];
  /** Each accepted answer; none where a person marks it, or where only a regular expression says what is right. */
  readonly patterns: readonly string[];
  /** Empty where the answer is typed; absent where the standard has no place for them. */
  readonly components?: Components;
}
