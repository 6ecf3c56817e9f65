import type { Position } from '../../topic/position.js';
import type { Fragment } from '../rich-text.js';
import type { Entry } from './answer-block.js';
import { type Attribute, pickAttributes, takeAttributes } from './attributes.js';
import { creditOf } from './credit.js';
import { dropStart } from './places.js';
import { bare } from './question-attributes.js';
import { quoted } from './quotes.js';
import type { Reading } from './reading.js';
import { BOX, BROKEN_BOX } from './shapes.js';

/** An entry with a box; what its attributes mean is for the question's type to say. */
export interface Boxed {
  readonly at: Position;
  readonly text: Fragment;
  readonly right: boolean;
  readonly attributes: readonly Attribute[];
  readonly feedback?: Fragment;
}

/** `- [x] text {pin}`, each with the quotes under it as its feedback. */
export function readBoxes(entries: readonly Entry[], reading: Reading): Boxed[] {
  return entries.map((entry) => {
    const { item, inline, blocks, quotes } = entry;
    const right = takeBox(entry, reading);
    const attributes = inline ? takeAttributes(inline) : [];
    const kept = blocks.filter((block) => block.inline !== inline || inline?.content !== '');
    return {
      at: item.at,
      text: reading.parsed.fragment(kept, item.at, 'compact'),
      right,
      attributes,
      ...(quotes.length > 0 && { feedback: quoted(quotes, reading) }),
    };
  });
}

/** Boxes as the model's choices; `usable` are their attributes. */
export function choicesOf(
  boxes: readonly Boxed[],
  usable: readonly ('pin' | '%')[],
  { say, lang }: Reading,
): Record<string, unknown>[] {
  return boxes.map(({ attributes, ...choice }) => {
    const picked = pickAttributes(attributes, usable, say);
    const [pin, credit] = [picked.get('pin'), picked.get('%')];
    return {
      ...choice,
      ...(pin && { pin: bare(pin.value) }),
      ...(credit && { credit: creditOf(credit.value, lang) }),
    };
  });
}

/** Takes the box off the choice's text: is it ticked? A broken one is said, and its text kept. */
function takeBox({ item, inline }: Entry, { say }: Reading): boolean {
  const box = inline && BOX.exec(inline.content);
  if (!box) {
    say('choice-malformed', item.at);
    const broken = inline && BROKEN_BOX.exec(inline.content);
    if (broken) dropStart(inline, broken[0].length);
    return broken ? /[^[\]\s]/.test(broken[0]) : false;
  }
  dropStart(inline, box[0].length);
  return /x/i.test(box[0]);
}
