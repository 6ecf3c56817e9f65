import { type Block, isList } from './blocks.js';
import type { Reading } from './reading.js';
import { isMarked } from './shapes.js';

/**
 * A list of the text and, after an empty line, the list of the answers are one list in CommonMark where their bullets
 * are alike. Here they are two, if nothing above the empty line has a mark and the first entry below it has one.
 */
export function splitList(block: Block, { isBlank }: Reading): Block[] {
  if (!isList(block)) return [block];
  const items = block.children;
  const first = items.findIndex(isMarked);
  const start = items[first]?.lines[0];
  if (first <= 0 || start === undefined || !isBlank(start - 1)) return [block];
  return [withItems(block, items.slice(0, first)), withItems(block, items.slice(first))];
}

function withItems(list: Block, items: readonly Block[]): Block {
  const tokens = [...list.tokens.slice(0, 1), ...items.flatMap((item) => item.tokens), ...list.tokens.slice(-1)];
  const [first] = items;
  const lines = [first?.lines[0] ?? 0, items.at(-1)?.lines[1] ?? 0] as const;
  return { ...list, tokens, children: items, lines, at: first?.at ?? list.at };
}
