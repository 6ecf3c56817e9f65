import type { Answer } from './answers.js';
import type { Block } from './blocks.js';
import type { Choice } from './choices.js';
import { placeWithin, sliceWords } from './places.js';
import type { Reading } from './reading.js';

/** A bullet without a blank after it, or with one that is none to Markdown, makes no list: the line becomes text. */
const BROKEN = /^[-*+]\u00A0?(?:(?<box>\[[\sxX]?\])|(?<mark>[=!])\s)/;

/** What the lines of a question that were said to be broken were meant as, so that nobody misses it there. */
export interface BrokenLines {
  readonly choices: readonly Choice[];
  readonly answers: readonly Answer[];
  /** Is there an open fence? It takes in what stands after it. */
  readonly unclosed: boolean;
}

/** Says each line of a question that was meant as a choice or an answer, and is text. */
export function sayBroken(blocks: readonly Block[], reading: Reading): BrokenLines {
  const found = blocks.map((block) => sayBrokenIn(block, reading));
  return {
    choices: found.flatMap(({ choices }) => choices),
    answers: found.flatMap(({ answers }) => answers),
    unclosed: found.some(({ unclosed }) => unclosed),
  };
}

function sayBrokenIn({ type, inline, children, tokens }: Block, reading: Reading): BrokenLines {
  if (tokens[0]?.meta?.unclosed === true) return { choices: [], answers: [], unclosed: true };
  if (type !== 'paragraph' || !inline) return sayBroken(children, reading);
  const choices: Choice[] = [];
  const answers: Answer[] = [];
  for (const { 0: line, index } of inline.content.matchAll(/[^\s].*/g)) {
    const broken = BROKEN.exec(line);
    if (!broken) continue;
    const { box, mark } = broken.groups ?? {};
    const start = index + broken[0].length;
    const words = sliceWords(inline, start, index + line.length);
    const at = placeWithin(inline, index);
    reading.say(box ? 'choice-malformed' : 'answer-malformed', at);
    if (box) choices.push({ at, text: reading.parsed.line(words), right: /x/i.test(box) });
    else answers.push({ at, text: words.content, pattern: false, right: mark === '=' });
  }
  return { choices, answers, unclosed: false };
}
