import { hash } from '../topic/hash.js';

/**
 * The places from 0 to `count` - 1 in an order that gives no answer away: the same in every build, and never that of
 * the places where there are two or more.
 */
export function scrambled(count: number, seed: string): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const order = places.toSorted((a, b) => hash(`${a} ${seed}`) - hash(`${b} ${seed}`) || a - b);
  return order.every((place, index) => place === index) ? order.reverse() : order;
}
