import type { Position } from '../../topic/position.js';
import type { Fragment } from '../rich-text.js';
import type { Entry } from './answer-block.js';
import { dropStart } from './places.js';
import { quoted } from './quotes.js';
import type { Reading } from './reading.js';
import { MARK } from './shapes.js';

/** An expected answer as the model has it. */
export interface Answer {
  readonly at: Position;
  readonly text: string;
  readonly pattern: boolean;
  readonly right: boolean;
  readonly feedback?: Fragment;
}

/** Between slashes, and after them at most flags that JavaScript has: `/usr/bin/ls` is a text. */
const PATTERN = /^\/.+\/[dgimsuvyI]*$/s;

/** `- = text` and `- ! text`, each with the quotes under it as its feedback. */
export function readAnswers(entries: readonly Entry[], reading: Reading): Answer[] {
  return entries.map(({ item, inline, blocks, quotes }) => {
    const mark = inline && MARK.exec(inline.content);
    if (!mark) reading.say('answer-malformed', item.at);
    if (mark) dropStart(inline, mark[0].length);
    for (const { at } of blocks.slice(1)) {
      reading.say('out-of-place', at, {
        where: 'under an answer',
        instead: 'write it above the answers, or as feedback with >',
      });
    }
    const written = (inline?.content ?? '').replace(/\s*\n\s*/g, ' ');
    const pattern = PATTERN.test(written);
    return {
      at: item.at,
      text: pattern ? written : asTyped(written),
      pattern,
      right: mark?.[1] !== '!',
      ...(quotes.length > 0 && { feedback: quoted(quotes, reading) }),
    };
  });
}

/** Answers are no Markdown: only the format's own escapes have a meaning. */
const asTyped = (text: string): string => text.replace(/\\([[\]|=]|->)/g, '$1');
