import type { Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import type { Fragment } from '../rich-text.js';
import { asTyped } from './as-typed.js';
import { type Block, isList } from './blocks.js';
import { isCallout } from './callouts.js';
import { placeOf } from './places.js';
import type { Reading } from './reading.js';
import { isMarked } from './shapes.js';

/** `[[…]]` as it was typed: the texts between its bars. */
export interface Gap {
  readonly at: Position;
  readonly texts: readonly string[];
}

const RIGHT = /^\((.*)\)$/s;

/** `(text)` is the right one of a menu's choices. */
export const isMenu = ({ texts }: Gap): boolean => texts.some((text) => inParentheses(text) !== undefined);

/** What stands in parentheses, if the first one is closed by the last: `(a) or (b)` has a pair at either end. */
function inParentheses(text: string): string | undefined {
  const [, inner] = RIGHT.exec(text) ?? [];
  if (inner === undefined) return undefined;
  let depth = 0;
  for (const [sign] of inner.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return undefined;
  }
  return inner;
}

/** A gap as the model has it in fill-blanks. */
export const blankOf = ({ at, texts }: Gap) => ({ at, answers: texts.map(asTyped) });

/** A gap as the model has it in dropdowns. */
export const menuOf = ({ at, texts }: Gap) => ({
  at,
  choices: texts.map((text) => {
    const right = inParentheses(text);
    return { at, text: asTyped((right ?? text).trim()), right: right !== undefined };
  }),
});

/** The gaps of a question's texts, which are counted through. */
export function collectGaps(texts: readonly (Fragment | undefined)[]): Gap[] {
  const gaps = texts.flatMap((text) => gapsIn(text?.tokens ?? []));
  for (const [index, token] of gaps.entries()) token.info = String(index);
  return gaps.map((token) => ({ at: placeOf(token), texts: alternativesOf(token.content) }));
}

/** A picture's alternative text can hold none. */
const gapsIn = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'gap');

/** At each bar without a backslash before it; several blanks in a row, or a line break, are one blank. */
const alternativesOf = (typed: string): string[] =>
  typed.split(/(?<!\\)\|/).map((text) => text.replace(/\s+/gu, ' ').trim());

/**
 * Where the text of a question with gaps ends: after the last block with a gap. Undefined where there is none, or where
 * boxes or answers say that it is a question of another type. A quote counts only where nothing else has a gap, for
 * else it is feedback.
 */
export function endOfGaps(heading: Token, blocks: readonly Block[], { parsed }: Reading): number | undefined {
  if (blocks.some((block) => isList(block) && block.children.some(isMarked))) return undefined;
  const lastWith = (isQuote: boolean): number =>
    blocks
      .map((block) => {
        if (isCallout(block) || (block.type === 'blockquote') !== isQuote) return false;
        return inlinesOf(block).filter(parsed.markGaps).length > 0;
      })
      .lastIndexOf(true);
  const inHeading = parsed.markGaps(heading);
  let last = lastWith(false);
  if (last < 0) last = lastWith(true);
  return last < 0 && !inHeading ? undefined : last + 1;
}

const inlinesOf = ({ inline, tokens }: Block): Token[] =>
  inline ? [inline] : tokens.filter(({ type }) => type === 'inline');
