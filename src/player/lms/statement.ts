/** A statement of xAPI, as far as the player writes them. */
export interface Statement {
  readonly id: string;
  readonly actor: Json;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Json;
  readonly result?: Json;
  readonly context: Json;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
}

export type Json = Readonly<Record<string, unknown>>;

const VERBS = 'http://adlnet.gov/expapi/verbs/';

/** A verb of ADL's, with its name for those who read statements. */
export const verbOf = (name: string): Statement['verb'] => ({ id: VERBS + name, display: { en: name } });
