import { matchingOptions } from '../../../scoring/matching.js';
import type { Matching } from '../../../topic/questions/matching.js';
import { scrambled } from '../../scrambled.js';
import type { ItemContext, ItemParts } from '../item.js';
import { mattext } from '../mattext.js';
import { loseShares, loseShuffle } from './losses.js';
import { matchingParts } from './matching-parts.js';

/** Every left side is offered the same right ones. */
export function writeMatching(question: Matching, context: ItemContext): ItemParts {
  const texts = matchingOptions(question);
  loseShuffle(question, context);
  loseShares(question, context);
  const rows = question.pairs.map(({ left, right }) => ({
    left: mattext(context.html(left)),
    right: texts.indexOf(right.text),
  }));
  const order = question.shuffle === false ? [...texts.keys()] : scrambled(texts.length, question.id);
  return matchingParts(rows, texts, order);
}
