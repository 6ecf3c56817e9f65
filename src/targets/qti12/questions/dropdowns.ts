import type { Dropdowns } from '../../../topic/questions/gaps.js';
import type { ItemContext, ItemParts } from '../item.js';
import { blanksParts } from './blanks.js';
import { loseShares, loseShuffle } from './losses.js';

export function writeDropdowns(question: Dropdowns, context: ItemContext): ItemParts {
  loseShuffle(question, context);
  loseShares(question, context);
  const gaps = question.gaps.map(({ choices }) => choices);
  return { type: 'multiple_dropdowns_question', ...blanksParts(question, gaps, context) };
}
