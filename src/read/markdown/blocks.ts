import type { Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import { placeOf } from './places.js';

/** A block of Markdown with the blocks in it: markdown-it's flat tokens as a tree. */
export interface Block {
  /** `paragraph`, `heading`, `bullet_list`, `list_item`, `blockquote`, `fence`, …: markdown-it's names. */
  readonly type: string;
  /** From the opening token to the closing one, for rendering. */
  readonly tokens: readonly Token[];
  readonly children: readonly Block[];
  /** The text of a paragraph or a heading. */
  readonly inline?: Token;
  /** Where its first mark stands. */
  readonly at: Position;
  /** Lines of the text that was parsed, from 0, the end not included. */
  readonly lines: readonly [number, number];
}

/** The blocks of a stretch of tokens in which all that opens closes. */
export function toBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = closingIndex(tokens, start);
    const block = toBlock(tokens.slice(start, end));
    if (block) blocks.push(block);
    start = end;
  }
  return blocks;
}

function toBlock(tokens: readonly Token[]): Block | undefined {
  const [open, second] = tokens;
  if (!open || open.type === 'inline') return undefined;
  return {
    type: open.type.replace(/_open$/, ''),
    tokens,
    children: toBlocks(tokens.slice(1, -1)),
    ...(second?.type === 'inline' && { inline: second }),
    at: placeOf(open),
    lines: open.map ?? [0, 0],
  };
}

function closingIndex(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth <= 0) return index + 1;
  }
  return tokens.length;
}

/** A heading; it has words, if none but attributes. */
export interface Titled extends Block {
  readonly inline: Token;
}

const isTitled = (block: Block, level: number): block is Titled =>
  block.inline !== undefined && headingLevel(block) === level;

/** 1 to 6 of a heading, else 0. */
export const headingLevel = ({ type, tokens }: Block): number => (type === 'heading' ? Number(tokens[0]?.tag[1]) : 0);

export const isList = ({ type }: Block): boolean => type === 'bullet_list' || type === 'ordered_list';

/** A heading and what stands under it, up to the next heading of its level or above. */
export interface Group {
  readonly heading: Titled;
  readonly blocks: readonly Block[];
}

/** Blocks split at their headings of `level`; `before` is what stands above the first. */
export function splitAtHeadings(blocks: readonly Block[], level: number): { before: Block[]; groups: Group[] } {
  const before: Block[] = [];
  const groups: { heading: Titled; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (isTitled(block, level)) groups.push({ heading: block, blocks: [] });
    else (groups.at(-1)?.blocks ?? before).push(block);
  }
  return { before, groups };
}
