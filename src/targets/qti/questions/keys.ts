import type { XmlElement } from '../../xml.js';
import { correct, float, mapResponse, match, setOutcome, variable } from '../expressions.js';
import { type Key, RESPONSE } from '../item.js';

/** True where the response is the declared right one. */
export const isCorrect = (response = RESPONSE): XmlElement => match(variable(response), correct(response));

export const NOTHING = [setOutcome('SCORE', float(0))];
const MAPPED = [setOutcome('SCORE', mapResponse(RESPONSE))];

/** All points for the declared right response; for any other, where it may be right in part, what its mapping says. */
export const correctKey = (partial: boolean): Key => ({
  cases: [{ when: isCorrect(), score: 1 }],
  otherwise: partial ? MAPPED : NOTHING,
});

/** What a wrong answer costs, as a share of the points. */
export const costOf = ({
  points,
  penalty = 0,
}: {
  readonly points: number;
  readonly penalty?: number | undefined;
}): number => (penalty === 0 ? 0 : -penalty / points);
