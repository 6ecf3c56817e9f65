import type { Fragment } from '../rich-text.js';
import { type QuestionBlocks, takeApart } from './answer-block.js';
import { type Answer, readAnswers } from './answers.js';
import { type Attribute, pickAttributes } from './attributes.js';
import type { Block } from './blocks.js';
import { sayBroken } from './broken-lines.js';
import { calloutText } from './callout-text.js';
import type { Callout } from './callouts.js';
import { type Choice, readChoices } from './choices.js';
import { dataOfAttributes } from './question-attributes.js';
import { readerFor } from './questions/index.js';
import { quoted } from './quotes.js';
import type { Part, Reading } from './reading.js';

/** A question's heading, less its attributes, and the blocks under it. */
export interface QuestionSource {
  readonly heading: Block;
  readonly attributes: readonly Attribute[];
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** What the readers of the question types choose by and read from. */
export interface QuestionParts extends QuestionBlocks {
  readonly source: QuestionSource;
  readonly stemLine: Fragment;
  /** Of the shape `boxes`. */
  readonly choices: readonly Choice[];
  /** Of the shape `answers`. */
  readonly answers: readonly Answer[];
  readonly has: (attribute: string) => boolean;
}

const OF_EVERY_TYPE = ['#', 'points', 'obj'];

/** A question in the shape of the model; undefined where it is none, which is said. */
export function readQuestion(source: QuestionSource, reading: Reading): Part | undefined {
  const { say } = reading;
  const parts = partsOf(source, reading);
  const reader = parts && readerFor(parts, reading);
  if (!parts || !reader) return undefined;

  const usable = [...OF_EVERY_TYPE, ...reader.attributes];
  const own = dataOfAttributes(pickAttributes(source.attributes, usable, say));
  const { at } = source.heading;
  return {
    data: {
      at,
      ...own.data,
      type: reader.type,
      id: source.id,
      stem: parts.stemLine,
      ...(parts.stem.length > 0 && { body: reading.parsed.fragment(parts.stem, at) }),
      ...reader.read(parts, reading),
      ...remarks(parts, reading),
    },
    positions: own.positions,
  };
}

function partsOf(source: QuestionSource, reading: Reading): QuestionParts | undefined {
  const { heading, attributes, blocks } = source;
  if (!heading.inline) return undefined;
  sayBroken(blocks, reading);
  const apart = takeApart(blocks, reading);
  return {
    ...apart,
    source,
    stemLine: reading.parsed.line(heading.inline),
    choices: apart.shape === 'boxes' ? readChoices(apart.entries, reading) : [],
    answers: apart.shape === 'answers' ? readAnswers(apart.entries, reading) : [],
    has: (attribute) => attributes.some(({ name }) => name === attribute),
  };
}

/** Feedback and hints. What stands after the answers and is no quote would be lost, so it is said. */
function remarks({ after, callouts }: QuestionParts, reading: Reading): Record<string, unknown> {
  const { parsed, say } = reading;
  const quotes = after.filter(({ type }) => type === 'blockquote');
  for (const { type, at } of after) {
    if (type === 'blockquote') continue;
    say('out-of-place', at, {
      where: 'after the answers',
      instead: 'write it above the answers, or as feedback with >',
    });
  }
  sayRepeated(callouts, reading);
  const hints = callouts.filter(({ name }) => name === 'hint');
  const feedback = {
    ...(quotes.length > 0 && { general: quoted(quotes, reading) }),
    ...calloutText('correct', callouts, reading),
    ...calloutText('incorrect', callouts, reading),
  };
  return { hints: hints.map(({ blocks, at }) => parsed.fragment(blocks, at)), feedback };
}

function sayRepeated(callouts: readonly Callout[], { say }: Reading): void {
  for (const [index, { name, at }] of callouts.entries()) {
    const again = callouts.slice(0, index).some((earlier) => earlier.name === name);
    if (again && name !== 'hint') say('callout-repeated', at, { name });
  }
}
