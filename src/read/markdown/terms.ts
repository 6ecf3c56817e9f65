import type { Block } from './blocks.js';
import { listItems } from './facts.js';
import { dropStart } from './places.js';
import type { Reading } from './reading.js';
import { plainTitle } from './titles.js';

/** The term in bold, its colon inside or a dash or a colon after it. */
const TERM = /^(?:\*\*(?=\S)([\s\S]*?\S)\*\*|__(?=\S)([\s\S]*?\S)__)\s*(—|–|-{1,2}|−|:|：)?\s*/;

/** The entries of the lists under *Related terms*: `- **Term** — definition`. */
export function readTerms(blocks: readonly Block[], reading: Reading): Record<string, unknown>[] {
  return listItems(blocks, reading, 'among the related terms').map((item) =>
    item.type === 'list_item' ? readTerm(item, reading) : standIn(item, '…', reading),
  );
}

/** For what is no term, so that its text is checked with all others and its section is not called empty. */
const standIn = ({ children, at }: Block, term: string, { parsed }: Reading): Record<string, unknown> => ({
  at,
  term,
  definition: parsed.fragment(children, at, 'compact'),
});

function readTerm(item: Block, reading: Reading): Record<string, unknown> {
  const { children, at } = item;
  // An empty entry is the check's to report.
  if (children.length === 0) return standIn(item, '', reading);
  const inline = children[0]?.inline;
  const match = inline && TERM.exec(inline.content);
  const written = match?.[1] ?? match?.[2] ?? '';
  const colon = /\s*[:：]$/.exec(written)?.[0] ?? '';
  if (!match || (match[3] === undefined && colon === '')) {
    reading.say('term-malformed', at);
    return standIn(item, '…', reading);
  }
  const { content } = inline;
  inline.content = written.slice(0, written.length - colon.length);
  const term = plainTitle(inline, reading);
  inline.children = [];
  inline.content = content;
  dropStart(inline, match[0].length);

  const definition = children.filter((block) => block.inline !== inline || inline.content !== '');
  return { at, term, definition: reading.parsed.fragment(definition, at, 'compact') };
}
