import type { Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import type { Fragment } from '../rich-text.js';
import type { Entry } from './answer-block.js';
import { sayOutOfPlace } from './out-of-place.js';
import { placeOf } from './places.js';
import type { Reading } from './reading.js';
import { ARROW, isArrow } from './shapes.js';

/** `- left -> right`; a distractor has no left side. */
export interface Pair {
  readonly at: Position;
  readonly left?: Fragment;
  readonly right: Fragment;
}

/** Splits each entry at its first arrow; one without an arrow is said. */
export function readPairs(entries: readonly Entry[], reading: Reading): Pair[] {
  return entries.flatMap(({ item, inline, blocks }) => {
    sayOutOfPlace(blocks.slice(1), 'under a pair', reading.say);
    const pair = inline && splitAtArrow(inline, reading);
    if (!pair) reading.say('pair-malformed', item.at);
    return pair ? [{ at: item.at, ...pair }] : [];
  });
}

function splitAtArrow(inline: Token, { parsed }: Reading): Omit<Pair, 'at'> | undefined {
  const { tokens } = parsed.words(inline);
  const place = tokens.findIndex(isArrow);
  const arrow = tokens[place];
  const found = arrow && ARROW.exec(arrow.content);
  if (!found) return undefined;
  const start = arrow.content.slice(0, found.index).trimEnd();
  const end = arrow.content.slice(found.index + found[0].length).trimStart();
  const left = [...tokens.slice(0, place), copyOf(arrow, { content: start })];
  const right = [copyOf(arrow, { content: end }), ...tokens.slice(place + 1)];
  const isDistractor = place === 0 && start === '';
  const side = (children: Token[]): Fragment => ({ ...parsed.line(copyOf(inline, { children })), at: placeOf(inline) });
  return { ...(!isDistractor && { left: side(left) }), right: side(right) };
}

const copyOf = (token: Token, changes: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token, changes);
