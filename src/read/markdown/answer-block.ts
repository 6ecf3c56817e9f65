import type { Token } from 'markdown-it';
import { type Block, isList } from './blocks.js';
import { type Callout, isCallout, takeCallout } from './callouts.js';
import { endOfGaps } from './gaps.js';
import type { Reading } from './reading.js';
import { type Shape, shapeOf } from './shapes.js';
import { splitList } from './split-list.js';

/** One entry of an answer block, with the quotes that belong to it. */
export interface Entry {
  readonly item: Block;
  readonly inline?: Token;
  /** All but its quotes. */
  readonly blocks: readonly Block[];
  readonly quotes: readonly Block[];
}

/** What stands under a question's heading, taken apart. */
export interface QuestionBlocks {
  readonly shape: Shape | undefined;
  readonly entries: readonly Entry[];
  /** What stands before the answer block. */
  readonly stem: readonly Block[];
  /** What stands after it, or after the first callout of an essay. */
  readonly after: readonly Block[];
  readonly callouts: readonly Callout[];
  /** Does its text hold gaps, be it one that is never closed? */
  readonly gapped: boolean;
}

/**
 * Finds the answer block: the text with the last gap, the last list of a known shape, or in an essay its callouts.
 * `meant` is the shape of lines that were said to be broken: beside them as in an essay, gaps and pairs are text.
 */
export function takeApart(
  heading: Token,
  content: readonly Block[],
  meant: Shape | undefined,
  reading: Reading,
): QuestionBlocks {
  const callouts: Callout[] = [];
  const blocks = content.flatMap((block) => splitList(block, reading));
  const end = meant ? undefined : endOfGaps(heading, blocks, reading);
  if (end !== undefined) return takeGapped(blocks, end);

  const found = lastAnswers(blocks, reading);
  const ofEssay = blocks.findIndex((block) => isCallout(block) && /^\[!(?:answer|rubric)/i.test(words(block)));
  const isOther = ofEssay >= 0 || meant !== undefined;
  const decides = found && (!isOther || found.shape === 'boxes' || found.shape === 'answers') ? found : undefined;

  const from = decides?.from ?? (ofEssay < 0 ? blocks.length : ofEssay);
  const stem = blocks.slice(0, from).filter((block) => !take(block, callouts));
  const entries = (decides?.entries ?? []).map((entry) => ({
    ...entry,
    quotes: entry.quotes.filter((quote) => !take(quote, callouts)),
  }));
  const after = blocks.slice(decides?.to ?? from).filter((block) => !take(block, callouts));
  return { shape: decides?.shape ?? meant, entries, stem, after, callouts, gapped: false };
}

/** `end` is the place after the last block with a gap. */
function takeGapped(blocks: readonly Block[], end: number): QuestionBlocks {
  const callouts: Callout[] = [];
  const kept = blocks.filter((block) => !take(block, callouts));
  const isAfter = (block: Block): boolean => block.type === 'blockquote' && blocks.indexOf(block) >= end;
  const stem = kept.filter((block) => !isAfter(block));
  return { shape: undefined, entries: [], stem, after: kept.filter(isAfter), callouts, gapped: true };
}

const words = (quote: Block): string => quote.children[0]?.inline?.content ?? '';

function take(block: Block, callouts: Callout[]): boolean {
  const callout = isCallout(block) ? takeCallout(block) : undefined;
  if (callout) callouts.push(callout);
  return callout !== undefined;
}

interface Answers {
  readonly shape: Shape;
  readonly entries: Entry[];
  readonly from: number;
  readonly to: number;
}

function lastAnswers(blocks: readonly Block[], reading: Reading): Answers | undefined {
  let last: Answers | undefined;
  for (let from = 0; from < blocks.length; from = last && last.from === from ? last.to : from + 1) {
    last = answersFrom(blocks, from, reading) ?? last;
  }
  return last;
}

/** Lists of one shape in a row: other bullets, or a quote at the margin, end a list in CommonMark. */
function answersFrom(blocks: readonly Block[], from: number, reading: Reading): Answers | undefined {
  const first = blocks[from];
  const shape = first && shapeOf(first, reading);
  if (!shape) return undefined;
  const entries: { item: Block; inline?: Token; blocks: Block[]; quotes: Block[] }[] = [];
  let to = from;
  for (; to < blocks.length; to += 1) {
    const block = blocks[to];
    if (block && isList(block) && (shapeOf(block, reading) ?? shape) === shape)
      entries.push(...block.children.map(toEntry));
    else if (block?.type === 'blockquote' && !reading.isBlank(block.lines[0] - 1)) entries.at(-1)?.quotes.push(block);
    else break;
  }
  return { shape, entries, from, to };
}

function toEntry(item: Block): { item: Block; inline?: Token; blocks: Block[]; quotes: Block[] } {
  const inline = item.children[0]?.inline;
  return {
    item,
    ...(inline && { inline }),
    blocks: item.children.filter(({ type }) => type !== 'blockquote'),
    quotes: item.children.filter(({ type }) => type === 'blockquote'),
  };
}
