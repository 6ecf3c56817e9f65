import type { Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import type { Answer } from './answers.js';
import { takeAttributes } from './attributes.js';
import type { Block } from './blocks.js';
import type { Boxed } from './choices.js';
import { placeWithin, sliceWords } from './places.js';
import type { Reading } from './reading.js';
import type { Shape } from './shapes.js';

/** A bullet without a blank after it, or with one that is none to Markdown, makes no list: the line becomes text. */
const BROKEN = /^[-*+]\u00A0?(?:(?<box>\[[\sxX]?\])|(?<mark>[=!])\s)/;

/** What the lines of a question that were said to be broken were meant as, so that nobody misses it there. */
export interface BrokenLines {
  readonly choices: readonly Boxed[];
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
  const choices: Boxed[] = [];
  const answers: Answer[] = [];
  for (const { 0: line, index } of inline.content.matchAll(/[^\s].*/g)) {
    const broken = BROKEN.exec(line);
    if (!broken) continue;
    const { box, mark } = broken.groups ?? {};
    const start = index + broken[0].length;
    const words = sliceWords(inline, start, index + line.length);
    const at = placeWithin(inline, index);
    reading.say(box ? 'choice-malformed' : 'answer-malformed', at);
    if (box) choices.push(boxed(box, words, at, reading));
    else answers.push({ at, text: words.content, pattern: false, right: mark === '=' });
  }
  return { choices, answers, unclosed: false };
}

function boxed(box: string, words: Token, at: Position, { parsed }: Reading): Boxed {
  const attributes = takeAttributes(words);
  return { at, text: parsed.line(words), right: /x/i.test(box), attributes };
}

/** What broken lines make of a question that has no such list, whatever else its text looks like. */
export function shapeOfBroken({ choices, answers }: BrokenLines): Shape | undefined {
  if (choices.length > 0) return 'boxes';
  return answers.length > 0 ? 'answers' : undefined;
}
