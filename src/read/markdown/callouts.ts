import type { Token } from 'markdown-it';
import { nearest } from '../../diagnostics/nearest.js';
import type { Position } from '../../topic/position.js';
import type { Say } from '../say.js';
import type { Block } from './blocks.js';
import { dropStart, placeOf, placeWithin } from './places.js';

const NAMES = ['hint', 'correct', 'incorrect', 'answer', 'rubric'] as const;
export type CalloutName = (typeof NAMES)[number];

/** `> [!name] text`: what a question says beside its answers. */
export interface Callout {
  readonly name: CalloutName;
  readonly at: Position;
  readonly blocks: readonly Block[];
}

const MARK = /^\[!([^\]\s]+)\]/;

const markOf = (quote: Block): { inline: Token; name: string } | undefined => {
  const inline = quote.type === 'blockquote' ? quote.children[0]?.inline : undefined;
  const name = inline && MARK.exec(inline.content)?.[1];
  return inline && name ? { inline, name } : undefined;
};

export const isCallout = (block: Block): boolean => calloutName(markOf(block)?.name) !== undefined;

const calloutName = (name: string | undefined): CalloutName | undefined =>
  NAMES.find((known) => known === name?.toLowerCase());

/** Reads a block for which `isCallout` holds, and takes the mark off its text. */
export function takeCallout(quote: Block): Callout | undefined {
  const mark = markOf(quote);
  const name = calloutName(mark?.name);
  if (!mark || !name) return undefined;
  const at = placeOf(mark.inline);
  dropStart(mark.inline, mark.name.length + '[!]'.length);
  return { name, at, blocks: quote.children.filter(({ inline }) => inline !== mark.inline || inline.content !== '') };
}

const LATER_MARK = new RegExp(`^\\[!(${NAMES.join('|')})\\]`, 'gim');

/** Says each mark of a callout that begins a line of `blocks`, which are a quote's own: it would be shown as text. */
export function sayMarksWithin(blocks: readonly Block[], say: Say): void {
  for (const { type, inline, children } of blocks) {
    if (inline) {
      for (const { 1: name = '', index } of inline.content.matchAll(LATER_MARK))
        say('callout-within', placeWithin(inline, index), { name });
    } else if (type !== 'blockquote') sayMarksWithin(children, say);
  }
}

/** Callouts that were said: what a question of no known shape holds is read a second time. */
const said = new WeakSet<Token>();

/** Says each callout in `blocks` once: when a question's own are taken, those that are left mean nothing. */
export function sayCallouts(blocks: readonly Block[], say: Say): void {
  for (const block of blocks) {
    const mark = markOf(block);
    if (mark && !said.has(mark.inline)) {
      said.add(mark.inline);
      say('unknown-callout', placeOf(mark.inline), { name: mark.name, nearest: meant(mark.name) });
    }
    sayCallouts(block.children, say);
  }
}

function meant(name: string): string {
  return calloutName(name) ? '' : (nearest(name, NAMES) ?? '');
}
