import type { Fragment } from '../rich-text.js';
import { type Block, isList } from './blocks.js';
import type { Reading } from './reading.js';

/** The entries of the lists under *Key facts*. */
export function readFacts(blocks: readonly Block[], reading: Reading): Fragment[] {
  return listItems(blocks, reading, 'among the key facts').map(({ children, at }) =>
    reading.parsed.fragment(children, at, 'compact'),
  );
}

/** The entries of all lists; what is no list is said to have no place `where`, and counts as an entry of its own. */
export function listItems(blocks: readonly Block[], { say }: Reading, where: string): Block[] {
  return blocks.flatMap((block) => {
    if (isList(block)) return block.children;
    // A line across the page says nothing.
    if (block.type === 'hr') return [];
    say('out-of-place', block.at, {
      where,
      instead: 'write it as an entry of the list, or under a heading of its own',
    });
    return [{ ...block, children: [block] }];
  });
}
