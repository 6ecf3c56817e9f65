import type { Block } from './blocks.js';
import { placeWithin } from './places.js';
import type { Reading } from './reading.js';

/** A bullet without a blank after it makes no list: the line becomes a part of the text above it. */
const BROKEN = /^[-*+](?:(\[[\sxX]?\])|[=!]\s)/;

/** Says each line of a question that was meant as a choice or an answer, and is text. */
export function sayBroken(blocks: readonly Block[], reading: Reading): void {
  for (const { type, inline, children } of blocks) {
    sayBroken(children, reading);
    if (type !== 'paragraph' || !inline) continue;
    let offset = 0;
    for (const line of inline.content.split('\n')) {
      const blank = line.length - line.trimStart().length;
      const broken = BROKEN.exec(line.trimStart());
      const rule = broken?.[1] ? 'choice-malformed' : 'answer-malformed';
      if (broken) reading.say(rule, placeWithin(inline, offset + blank));
      offset += line.length + 1;
    }
  }
}
