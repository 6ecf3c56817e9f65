import { isGraded } from '../../scoring/index.js';
import type { Fragment } from '../rich-text.js';
import { type QuestionBlocks, takeApart } from './answer-block.js';
import { type Answer, readAnswers } from './answers.js';
import { type Attribute, pickAttributes } from './attributes.js';
import type { Block, Titled } from './blocks.js';
import { type BrokenLines, sayBroken, shapeOfBroken } from './broken-lines.js';
import { calloutText } from './callout-text.js';
import { sayMarksWithin } from './callouts.js';
import { type Boxed, readBoxes } from './choices.js';
import { collectGaps, type Gap } from './gaps.js';
import { sayOutOfPlace } from './out-of-place.js';
import { dataOfAttributes } from './question-attributes.js';
import { readerFor } from './questions/index.js';
import { quoted } from './quotes.js';
import type { Part, Reading } from './reading.js';

/** A question's heading, less its attributes, and the blocks under it. */
export interface QuestionSource {
  readonly heading: Titled;
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  /** The id that the author gave; else one for the words of the stem, which is said. */
  readonly id: (stem: string) => string;
}

/** What the readers of the question types choose by and read from. */
export interface QuestionParts extends QuestionBlocks {
  readonly heading: Titled;
  readonly stemLine: Fragment;
  readonly body: Fragment | undefined;
  /** Of the shape `boxes`. */
  readonly boxes: readonly Boxed[];
  /** Of the shape `answers`. */
  readonly answers: readonly Answer[];
  /** In the order of stem and body. */
  readonly gaps: readonly Gap[];
  readonly has: (attribute: string) => boolean;
}

const OF_EVERY_TYPE = ['#', 'points', 'obj'];

/** A question in the shape of the model. What can be read as none is said, and an essay stands in for it. */
export function readQuestion(source: QuestionSource, reading: Reading): Part {
  const broken = sayBroken(source.blocks, reading);
  const parts = partsOf(source, broken, reading);
  const id = source.id(parts.stemLine.text);
  const reader = readerFor(parts, broken.unclosed || parts.gapped, reading);
  const stem = { at: source.heading.at, id, stem: parts.stemLine, ...(parts.body && { body: parts.body }) };
  // So that its id, its images, links and formulas are checked with all others.
  if (!reader) return { data: { type: 'essay', ...stem, ...remarks(parts, reading) }, positions: new Map() };

  const usable = [...OF_EVERY_TYPE, ...(isGraded(reader) ? ['hint-penalty'] : []), ...reader.attributes];
  const own = dataOfAttributes(pickAttributes(source.attributes, usable, reading.say));
  const particular = reader.read(parts, reading);
  return {
    data: { ...own.data, type: reader.type, ...stem, ...particular, ...remarks(parts, reading) },
    positions: own.positions,
  };
}

function partsOf(
  { heading, attributes, blocks }: QuestionSource,
  broken: BrokenLines,
  reading: Reading,
): QuestionParts {
  const { parsed } = reading;
  const apart = takeApart(heading.inline, blocks, shapeOfBroken(broken), reading);
  const { shape, entries } = apart;
  const stemLine = parsed.line(heading.inline);
  const body = apart.stem.length > 0 ? parsed.fragment(apart.stem, heading.at) : undefined;
  return {
    ...apart,
    heading,
    stemLine,
    body,
    boxes: shape === 'boxes' ? [...readBoxes(entries, reading), ...broken.choices] : [],
    answers: shape === 'answers' ? [...readAnswers(entries, reading), ...broken.answers] : [],
    gaps: apart.gapped ? collectGaps([stemLine, body]) : [],
    has: (attribute) => attributes.some(({ name }) => name === attribute),
  };
}

/** Feedback and hints. What stands after the answers and is no quote would be lost, so it is said. */
function remarks(parts: QuestionParts, reading: Reading): Record<string, unknown> {
  const { after, callouts, shape, entries } = parts;
  const { parsed, say } = reading;
  // Pairs and items have no feedback of their own.
  const ofEntries = shape === 'pairs' || shape === 'order' ? entries.flatMap((entry) => entry.quotes) : [];
  const quotes = [...ofEntries, ...after.filter(({ type }) => type === 'blockquote')];
  const others = after.filter(({ type }) => type !== 'blockquote' && type !== 'hr');
  sayOutOfPlace(others, 'after the answers', say);
  sayMisplaced(parts, reading);
  const hints = callouts.filter(({ name }) => name === 'hint');
  const feedback = {
    ...(quotes.length > 0 && { general: quoted(quotes, reading) }),
    ...calloutText('correct', callouts, reading),
    ...calloutText('incorrect', callouts, reading),
  };
  return { hints: hints.map(({ blocks, at }) => parsed.fragment(blocks, at)), feedback };
}

function sayMisplaced({ callouts, shape, gapped }: QuestionParts, { say }: Reading): void {
  for (const [index, { name, at, blocks }] of callouts.entries()) {
    sayMarksWithin(blocks, say);
    const again = callouts.slice(0, index).some((earlier) => earlier.name === name);
    if (again && name !== 'hint') say('callout-repeated', at, { name });
    else if ((shape || gapped) && (name === 'answer' || name === 'rubric')) {
      say('out-of-place', at, {
        where: 'beside other answers',
        instead: 'write > [!correct], or remove the other answers',
      });
    }
  }
}
