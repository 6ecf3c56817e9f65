import type { Fragment } from '../rich-text.js';
import { type QuestionBlocks, takeApart } from './answer-block.js';
import { type Answer, readAnswers } from './answers.js';
import { type Attribute, pickAttributes } from './attributes.js';
import { type Block, headingLevel, type Titled } from './blocks.js';
import { type BrokenLines, sayBroken } from './broken-lines.js';
import { calloutText } from './callout-text.js';
import type { Callout } from './callouts.js';
import { type Choice, readChoices } from './choices.js';
import { dataOfAttributes } from './question-attributes.js';
import { readerFor } from './questions/index.js';
import { quoted } from './quotes.js';
import type { Part, Reading } from './reading.js';
import type { Shape } from './shapes.js';

/** A question's heading, less its attributes, and the blocks under it. */
export interface QuestionSource {
  readonly heading: Titled;
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

const OF_EVERY_TYPE = ['#', 'points', 'obj', 'hint-penalty'];

/** A question in the shape of the model. What can be read as none is said, and an essay stands in for it. */
export function readQuestion(source: QuestionSource, reading: Reading): Part {
  const broken = sayBroken(source.blocks, reading);
  const parts = partsOf(source, broken, reading);
  const reader = readerFor(parts, broken.unclosed, reading);
  if (!reader) return standIn(parts, reading);

  const usable = [...OF_EVERY_TYPE, ...reader.attributes];
  const attributes = pickAttributes(source.attributes, usable, reading.say);
  sayHintPenalty(attributes.get('hint-penalty'), reading);
  const own = dataOfAttributes(attributes);
  const data = { ...own.data, type: reader.type, ...stemOf(parts, parts.stem, reading) };
  return {
    data: { ...data, ...reader.read(parts, reading), ...remarks(parts, reading) },
    positions: own.positions,
  };
}

function partsOf(source: QuestionSource, broken: BrokenLines, reading: Reading): QuestionParts {
  const { heading, attributes, blocks } = source;
  const has = (attribute: string): boolean => attributes.some(({ name }) => name === attribute);
  // What stands under these two is read otherwise.
  const whole = has('.pool') || has('.hotspot');
  const apart: QuestionBlocks = whole
    ? { shape: undefined, entries: [], stem: blocks, after: [], callouts: [] }
    : takeApart(blocks, reading);
  const shape = apart.shape ?? shapeOfBroken(broken);
  return {
    ...apart,
    shape,
    source,
    stemLine: reading.parsed.line(heading.inline),
    choices: shape === 'boxes' ? [...readChoices(apart.entries, reading), ...broken.choices] : [],
    answers: shape === 'answers' ? [...readAnswers(apart.entries, reading), ...broken.answers] : [],
    has,
  };
}

function shapeOfBroken({ choices, answers }: BrokenLines): Shape | undefined {
  if (choices.length > 0) return 'boxes';
  return answers.length > 0 ? 'answers' : undefined;
}

function stemOf({ source, stemLine }: QuestionParts, blocks: readonly Block[], { parsed }: Reading) {
  const { at } = source.heading;
  return { at, id: source.id, stem: stemLine, ...(blocks.length > 0 && { body: parsed.fragment(blocks, at) }) };
}

function sayHintPenalty(penalty: Attribute | undefined, { say }: Reading): void {
  if (penalty)
    say('question-type-unsupported', penalty.at, {
      type: 'a question whose hints cost points',
      instead: 'remove hint-penalty',
    });
}

/** So that its id, its images, links and formulas are checked with all others. */
function standIn(parts: QuestionParts, reading: Reading): Part {
  // A pool's headings are its questions'.
  const blocks = parts.source.blocks.filter((block) => headingLevel(block) === 0);
  return { data: { type: 'essay', ...stemOf(parts, blocks, reading) }, positions: new Map() };
}

/** Feedback and hints. What stands after the answers and is no quote would be lost, so it is said. */
function remarks({ after, callouts, shape }: QuestionParts, reading: Reading): Record<string, unknown> {
  const { parsed, say } = reading;
  const quotes = after.filter(({ type }) => type === 'blockquote');
  for (const { type, at } of after) {
    if (type === 'blockquote' || type === 'hr') continue;
    say('out-of-place', at, {
      where: 'after the answers',
      instead: 'write it above the answers, or as feedback with >',
    });
  }
  sayMisplaced(callouts, shape, reading);
  const hints = callouts.filter(({ name }) => name === 'hint');
  const feedback = {
    ...(quotes.length > 0 && { general: quoted(quotes, reading) }),
    ...calloutText('correct', callouts, reading),
    ...calloutText('incorrect', callouts, reading),
  };
  return { hints: hints.map(({ blocks, at }) => parsed.fragment(blocks, at)), feedback };
}

function sayMisplaced(callouts: readonly Callout[], shape: QuestionParts['shape'], { say }: Reading): void {
  for (const [index, { name, at }] of callouts.entries()) {
    const again = callouts.slice(0, index).some((earlier) => earlier.name === name);
    if (again && name !== 'hint') say('callout-repeated', at, { name });
    else if (shape && (name === 'answer' || name === 'rubric')) {
      say('out-of-place', at, {
        where: 'beside other answers',
        instead: 'write > [!correct], or remove the other answers',
      });
    }
  }
}
