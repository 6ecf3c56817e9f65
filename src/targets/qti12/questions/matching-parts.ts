import type { XmlElement } from '../../xml.js';
import { choiceIdent, matchIdent } from '../identifiers.js';
import type { ItemParts } from '../item.js';
import { responseLids, varequal } from '../response.js';

/** `left` is `material`, `right` the place of what belongs to it among the texts that are offered. */
interface Row {
  readonly left: XmlElement;
  readonly right: number;
}

/** A question that gives each row one of `texts`, which are offered in an `order` of their places. */
export function matchingParts(rows: readonly Row[], texts: readonly string[], order: readonly number[]): ItemParts {
  const options = order.map((place) => ({
    ident: matchIdent(place),
    text: texts[place] ?? '',
  }));
  const respident = (place: number): string => `response_${choiceIdent(place)}`;
  return {
    type: 'matching_question',
    response: responseLids(rows.map(({ left }, place) => ({ respident: respident(place), prompt: left, options }))),
    key: { parts: rows.map(({ right }, place) => [{ varequal: varequal(matchIdent(right), respident(place)) }]) },
  };
}
