import type { Fragment } from '../rich-text.js';
import type { Block } from './blocks.js';
import { sayCallouts, sayMarksWithin } from './callouts.js';
import type { Reading } from './reading.js';

/** What stands in blockquotes, as one text. */
export function quoted(quotes: readonly Block[], { parsed, say }: Reading): Fragment {
  // The parser's fragments say the callouts within the quotes; the quotes themselves are not among their blocks.
  sayCallouts(
    quotes.map((quote) => ({ ...quote, children: quote.children.slice(0, 1).filter(({ inline }) => inline) })),
    say,
  );
  const contents = quotes.flatMap(({ children }) => children);
  sayMarksWithin(contents, say);
  return parsed.fragment(contents, quotes[0]?.at ?? { line: 1, column: 1 });
}
