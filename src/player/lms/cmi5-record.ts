import { asList, parseRecord } from './json.js';
import { parseStored, type Stored } from './local.js';

/** Statements that are about the lesson as a whole and its end. */
export type Verdict = 'completed' | 'passed' | 'failed';

/** What the lesson keeps in the LRS, as a state document of its own. */
export interface Cmi5Record extends Stored {
  /** Which statements the LRS has of this registration. */
  readonly told: readonly Verdict[];
  /** Milliseconds of all sittings before this one. */
  readonly spent: number;
}

/** Of what is damaged, nothing is kept. */
export function parseCmi5Record(text: string): Cmi5Record {
  const { told, spent } = parseRecord(text);
  return {
    ...parseStored(text),
    told: VERDICTS.filter((verdict) => asList(told).includes(verdict)),
    spent: typeof spent === 'number' && spent > 0 ? spent : 0,
  };
}

export const VERDICTS: readonly Verdict[] = ['completed', 'passed', 'failed'];
