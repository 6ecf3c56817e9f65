import type { Position } from '../../topic/position.js';
import { type Attribute, pickAttributes } from './attributes.js';
import type { Titled } from './blocks.js';
import type { Reading } from './reading.js';
import { plainTitle } from './titles.js';

/** A pool as the model has it, but for its id. */
export interface Pool {
  readonly id: string | undefined;
  readonly name: string;
  readonly data: Record<string, unknown>;
  /** Where its attributes stand, by their keys in the model. */
  readonly positions: ReadonlyMap<string, Position>;
}

export const isPool = (attributes: readonly Attribute[]): boolean => attributes.some(({ name }) => name === '.pool');

/** `### Name {.pool pick=n}` */
export function readPool({ inline, at }: Titled, attributes: readonly Attribute[], reading: Reading): Pool {
  const picked = pickAttributes(attributes, ['#', '.pool', 'pick'], reading.say);
  const [id, pick] = [picked.get('#'), picked.get('pick')];
  const name = plainTitle(inline, reading);
  return {
    id: id?.value,
    name,
    data: { at, name, ...(pick && { pick: /^\d{1,9}$/.test(pick.value) ? Number(pick.value) : pick.value }) },
    positions: new Map([...(id ? [['id', id.at] as const] : []), ...(pick ? [['pick', pick.at] as const] : [])]),
  };
}
