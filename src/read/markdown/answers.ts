import type { Position } from '../../topic/position.js';
import type { Fragment } from '../rich-text.js';
import type { Entry } from './answer-block.js';
import { asTyped } from './as-typed.js';
import { creditOf } from './credit.js';
import { sayOutOfPlace } from './out-of-place.js';
import { dropStart, placeWithin } from './places.js';
import { quoted } from './quotes.js';
import type { Reading } from './reading.js';
import { MARK } from './shapes.js';

/** An expected answer as the model has it. */
export interface Answer {
  readonly at: Position;
  readonly text: string;
  readonly pattern: boolean;
  readonly right: boolean;
  /** A number, or what was written in place of one. */
  readonly credit?: unknown;
  readonly feedback?: Fragment;
}

/** Between slashes, and after them at most flags that JavaScript has: `/usr/bin/ls` is a text. */
const PATTERN = /^\/.+\/[dgimsuvyI]*$/s;

/** Is an answer taken for a regular expression? */
export const looksLikePattern = (text: string): boolean => PATTERN.test(text);

/** The one attribute of an answer: all else in it is as typed. */
const CREDIT = /\s*\{\s*([^{}]*?)\s*%\s*\}\s*$/;

/** `- = text {50%}` and `- ! text`, each with the quotes under it as its feedback. */
export function readAnswers(entries: readonly Entry[], reading: Reading): Answer[] {
  return entries.map((entry) => {
    const { item, quotes } = entry;
    const { written, right } = takeMark(entry, reading);
    const { text, credit } = takeCredit(written, entry, right, reading);
    const pattern = looksLikePattern(text);
    return {
      at: item.at,
      text: pattern ? text : asTyped(text),
      pattern,
      right,
      ...credit,
      ...(quotes.length > 0 && { feedback: quoted(quotes, reading) }),
    };
  });
}

function takeMark({ item, inline, blocks }: Entry, { say }: Reading): { written: string; right: boolean } {
  const mark = inline && MARK.exec(inline.content);
  if (!mark) say('answer-malformed', item.at);
  if (mark) dropStart(inline, mark[0].length);
  sayOutOfPlace(blocks.slice(1), 'under an answer', say);
  return { written: (inline?.content ?? '').replace(/\s*\n\s*/g, ' '), right: mark?.[1] !== '!' };
}

function takeCredit(written: string, { item, inline }: Entry, right: boolean, { say, lang }: Reading) {
  const found = CREDIT.exec(written);
  if (!found) return { text: written };
  const text = written.slice(0, found.index);
  if (right) return { text, credit: { credit: creditOf(found[1] ?? '', lang) } };
  const at = inline ? placeWithin(inline, inline.content.lastIndexOf('{')) : item.at;
  say('attribute-without-effect', at, { name: `${found[1]}%` });
  return { text };
}
