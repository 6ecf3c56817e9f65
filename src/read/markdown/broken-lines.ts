import type { Block } from './blocks.js';
import { placeWithin } from './places.js';
import type { Reading } from './reading.js';

/** A bullet without a blank after it makes no list: the line becomes a part of the text above it. */
const BROKEN = /^[-*+](?:(\[[\sxX]?\])|[=!]\s)/;

/** Says each line of a question that was meant as a choice or an answer, and is text. Is there one, or an open fence? */
export function sayBroken(blocks: readonly Block[], reading: Reading): boolean {
  return blocks.map((block) => sayBrokenIn(block, reading)).some(Boolean);
}

function sayBrokenIn({ type, inline, children, tokens }: Block, reading: Reading): boolean {
  const below = sayBroken(children, reading);
  if (tokens[0]?.meta?.unclosed === true) return true;
  if (type !== 'paragraph' || !inline) return below;
  let offset = 0;
  let found = below;
  for (const line of inline.content.split('\n')) {
    const text = line.trimStart();
    const broken = BROKEN.exec(text);
    const rule = broken?.[1] ? 'choice-malformed' : 'answer-malformed';
    if (broken) reading.say(rule, placeWithin(inline, offset + line.length - text.length));
    found ||= broken !== null;
    offset += line.length + 1;
  }
  return found;
}
