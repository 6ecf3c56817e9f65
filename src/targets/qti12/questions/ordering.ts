import type { Ordering } from '../../../topic/questions/ordering.js';
import { isFormatted } from '../../is-formatted.js';
import { scrambled } from '../../scrambled.js';
import { sentence } from '../../sentence.js';
import type { ItemContext, ItemParts } from '../item.js';
import { plainMattext } from '../mattext.js';
import { loseShares } from './losses.js';
import { matchingParts } from './matching-parts.js';

/** Places to which items are matched: an ordering of its own kind is an error in Classic Quizzes. */
export function writeOrdering({ id, items, grading }: Ordering, context: ItemContext): ItemParts {
  context.lose('loss-ordering');
  loseShares({ grading }, context);
  if (items.some(({ text }) => isFormatted(text))) context.lose('loss-item-format');
  return matchingParts(
    items.map((_, place) => ({
      left: plainMattext(sentence('place', { number: place + 1 }, context)),
      right: place,
    })),
    items.map(({ text }) => text.text),
    scrambled(items.length, id),
  );
}
