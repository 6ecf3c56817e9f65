/** The values that a message names. */
export type RuleArgs = Readonly<Record<string, string | number>>;

/**
 * What a loss does to a part of the topic. `lost`: something of its content, its settings or its grading is gone.
 * `adapted`: all of it is there, by other means.
 */
export type Effect = 'adapted' | 'lost';

/** One entry of the catalogue. Its key is its permanent id, and its anchor in docs/rules.md. */
export type Rule = ProblemRule | LossRule;

/** What an author has to mend, or better would. */
interface ProblemRule extends Wording {
  readonly severity: 'error' | 'warning';
}

/** What a target cannot express. */
export interface LossRule extends Wording {
  readonly severity: 'info';
  readonly effect: Effect;
}

interface Wording {
  /** One sentence: what is wrong. */
  readonly message: (args: RuleArgs) => string;
  /** One sentence: how to mend it. */
  readonly hint: (args: RuleArgs) => string;
}
