import type { Position } from '../../topic/position.js';
import type { Fragment } from '../rich-text.js';
import type { Entry } from './answer-block.js';
import { type Attribute, pickAttributes, takeAttributes } from './attributes.js';
import { dropStart } from './places.js';
import { bare } from './question-attributes.js';
import { quoted } from './quotes.js';
import type { Reading } from './reading.js';
import { BOX, BROKEN_BOX } from './shapes.js';

/** A choice as the model has it, with what it says in plain words. */
export interface Choice {
  readonly at: Position;
  readonly text: Fragment;
  readonly right: boolean;
  readonly pin?: unknown;
  readonly feedback?: Fragment;
}

/** `- [x] text {pin}`, each with the quotes under it as its feedback. */
export function readChoices(entries: readonly Entry[], reading: Reading): Choice[] {
  return entries.map((entry) => {
    const { item, inline, blocks, quotes } = entry;
    const right = takeBox(entry, reading);
    const attributes = pickAttributes(inline ? takeAttributes(inline) : [], ['pin', '%'], reading.say);
    sayPartial(attributes.get('%'), reading);
    const pin = attributes.get('pin');
    const kept = blocks.filter((block) => block.inline !== inline || inline?.content !== '');
    return {
      at: item.at,
      text: reading.parsed.fragment(kept, item.at, 'compact'),
      right,
      ...(pin && { pin: bare(pin.value) }),
      ...(quotes.length > 0 && { feedback: quoted(quotes, reading) }),
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

function sayPartial(credit: Attribute | undefined, { say }: Reading): void {
  if (!credit) return;
  say('question-type-unsupported', credit.at, {
    type: `a choice worth ${credit.value} per cent`,
    instead: 'remove the percentage',
  });
}
