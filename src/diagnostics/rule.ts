/** The values that a message names. */
export type RuleArgs = Readonly<Record<string, string | number>>;

/** One entry of the catalogue. Its key is its permanent id, and its anchor in docs/rules.md. */
export interface Rule {
  readonly severity: 'error' | 'warning' | 'info';
  /** One sentence: what is wrong. */
  readonly message: (args: RuleArgs) => string;
  /** One sentence: how to mend it. */
  readonly hint: (args: RuleArgs) => string;
}
