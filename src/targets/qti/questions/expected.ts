import type { RichText } from '../../../topic/rich-text.js';
import type { XmlElement } from '../../xml.js';
import { float, isNull, or, setOutcome, variable } from '../expressions.js';
import { type Case, type ChoiceFeedback, type ItemContext, type Key, RESPONSE } from '../item.js';
import { costOf } from './keys.js';

/** An answer that is typed, a text or a number, and the test by which it is known. */
export interface Expected {
  /** Its place from 0 in the author's order. */
  readonly place: number;
  readonly when: XmlElement;
  readonly right: boolean;
  readonly credit?: number | undefined;
  readonly feedback?: RichText | undefined;
}

const expectedIdentifier = (place: number): string => `expected${place + 1}`;

/** `expected` in the order in which they are compared: the first that holds counts. `empty` is true of no answer. */
export function expectedKey(
  expected: readonly Expected[],
  question: { readonly points: number; readonly penalty?: number | undefined },
  empty: XmlElement = isNull(variable(RESPONSE)),
): Key {
  const cost = costOf(question);
  const cases = expected.map(
    ({ place, when, right, credit = 100, feedback }): Case => ({
      when,
      score: right && credit > 0 ? Math.min(1, credit / 100) : cost,
      ...(feedback && { feedback: expectedIdentifier(place) }),
    }),
  );
  // To leave it out costs nothing; and some engines cannot compare what is not there.
  return { cases: [{ when: empty, score: 0 }, ...merged(cases)], otherwise: [setOutcome('SCORE', float(cost))] };
}

/** Cases in a row that come to the same are one. */
function merged(cases: readonly Case[]): Case[] {
  const groups: Case[][] = [];
  for (const each of cases) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].score === each.score && last[0].feedback === each.feedback) last.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => (group[0] ? [{ ...group[0], when: or(group.map(({ when }) => when)) }] : []));
}

export const expectedFeedback = (expected: readonly Expected[], { blocks }: ItemContext): ChoiceFeedback[] =>
  expected.flatMap(({ place, feedback }) =>
    feedback ? [{ identifier: expectedIdentifier(place), content: blocks(feedback) }] : [],
  );
