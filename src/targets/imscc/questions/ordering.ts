import { hash } from '../../../topic/hash.js';
import type { Ordering } from '../../../topic/questions/ordering.js';
import { choiceIdent } from '../../qti12/identifiers.js';
import type { ItemContext } from '../../qti12/item.js';
import type { CcPart } from '../item.js';

/** So many orders are offered, the right one among them. */
const OFFERED = 4;

/** A choice of whole orders: the profile knows nothing that could be moved. */
export function writeOrdering({ id, items }: Ordering, context: ItemContext): CcPart[] {
  const orders = offeredOrders(items.length, id);
  context.lose('loss-ordering-choice', { count: orders.length });
  const choices = orders.map((order, place) => ({
    ident: choiceIdent(place),
    html: `<ol>${order.map((item) => `<li>${html(items[item], context)}</li>`).join('')}</ol>`,
    right: order.every((item, index) => item === index),
    feedback: '',
  }));
  return [{ answer: { profile: 'multiple_choice', choices } }];
}

const html = (item: Ordering['items'][number] | undefined, context: ItemContext): string =>
  item ? context.html(item.text) : '';

/** Up to four different orders of so many items, the right one somewhere among them; the same in every build. */
export function offeredOrders(count: number, seed: string): number[][] {
  const right = Array.from({ length: count }, (_, place) => place);
  const orders = new Map([[right.join(), right]]);
  // Of few items there are few orders.
  for (let round = 0; orders.size < OFFERED && round < 40; round += 1) {
    const order = right.toSorted((a, b) => rank(`${seed} ${round} ${a}`) - rank(`${seed} ${round} ${b}`));
    orders.set(order.join(), order);
  }
  return [...orders.values()].sort((a, b) => rank(`${seed} ${a.join()}`) - rank(`${seed} ${b.join()}`));
}

/** Hashed twice, for single hashes of texts so much alike would put the right order into the same places. */
const rank = (text: string): number => hash(String(hash(text)));
