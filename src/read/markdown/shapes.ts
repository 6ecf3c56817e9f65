import type { Token } from 'markdown-it';
import { type Block, isList } from './blocks.js';
import type { Reading } from './reading.js';

/** What a list of answers looks like: `- [x]`, `- =`, `- left -> right`, `1.` */
export type Shape = 'boxes' | 'answers' | 'pairs' | 'order';

/** A box with a blank after it. Some editors write a no-break space. */
export const BOX = /^\[([\sxX])\](?=\s|$)/;
/** What was meant as a box. `[x](…)` and `[x][…]` are links. */
export const BROKEN_BOX = /^\[\s*[xX✓✔✗✘]?\s*\](?![([:])/;
/** A place in a picture: only choices have one, be it that their boxes were forgotten. */
const AREA = /\{[^{}]*\b(?:circle|rect)=[^{}]*\}\s*$/;
/** What joins the two sides of a pair. */
export const ARROW = /--?>|=>|→/;
export const MARK = /^([=!])(?=\s|$)/;

/** The first words of a list's entry. */
export const wordsOf = ({ children: [first] }: Block): string => first?.inline?.content ?? '';

/** Does an entry begin with a box, whole or broken, or with the mark of an answer? */
export const isMarked = (item: Block): boolean => BROKEN_BOX.test(wordsOf(item)) || MARK.test(wordsOf(item));

/** The shape of a list; undefined where it is of none, so that it belongs to the text. */
export function shapeOf(list: Block, reading: Reading): Shape | undefined {
  if (!isList(list)) return undefined;
  const words = list.children.map(wordsOf);
  if (words.some((text) => BROKEN_BOX.test(text) || AREA.test(text))) return 'boxes';
  if (words.some((text) => MARK.test(text))) return 'answers';
  if (list.type === 'ordered_list') return 'order';
  return list.children.some((item) => hasArrow(item, reading)) ? 'pairs' : undefined;
}

function hasArrow({ children: [first] }: Block, { parsed }: Reading): boolean {
  if (!first?.inline || !ARROW.test(first.inline.content)) return false;
  return parsed.words(first.inline).tokens.some(isArrow);
}

/** An arrow outside code, mathematics, emphasis and links, and not escaped. */
export const isArrow = ({ type, info, level, content }: Token): boolean =>
  type === 'text' && info === '' && level === 0 && ARROW.test(content);
