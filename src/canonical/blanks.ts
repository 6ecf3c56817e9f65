import { headingLevel } from '../read/markdown/blocks.js';
import { type Source, verbatimLines, withInner } from './source.js';

/** What can reach over the end of a line, and keeps the blanks there: code, mathematics, gaps, addresses, attributes. */
const SPANS = /[`$[{<]/;

/** No blanks at the ends of lines, but for the two that break a line of text. */
export function withoutTrailingBlanks(source: Source): string {
  const verbatim = verbatimLines(source);
  const words = innerLines(source);
  const edited = source.lines.map((line, index) => {
    if (verbatim.has(index)) return line;
    const text = words.get(index);
    if (text === undefined) return line.replace(/[ \t]+$/, '');
    return SPANS.test(text) ? line : line.replace(/ +$/, (blanks) => (blanks.length > 1 ? '  ' : ''));
  });
  return edited.join('\n');
}

/** The lines of a paragraph but for its last, each with all of the paragraph's words. */
function innerLines({ blocks }: Source): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { inline, lines } of withInner(blocks)) {
    if (inline) for (let line = lines[0]; line < lines[1] - 1; line += 1) found.set(line, inline.content);
  }
  return found;
}

/** One empty line where there are several, below the front matter and around headings; none at the end, which is a line's. */
export function withSingleEmptyLines(source: Source): string {
  const verbatim = verbatimLines(source);
  const headings = new Set(source.blocks.filter((block) => headingLevel(block) > 0).map(({ lines }) => lines[0]));
  const afterHeadings = new Set(source.blocks.filter((block) => headingLevel(block) > 0).map(({ lines }) => lines[1]));
  const kept = source.lines.slice(0, source.bodyStart);
  let empty = true;
  if (source.bodyStart > 0) kept.push('');
  for (let index = source.bodyStart; index < source.lines.length; index += 1) {
    const line = source.lines[index] ?? '';
    const isEmpty = line.trim() === '' && !verbatim.has(index);
    if (isEmpty && empty) continue;
    if (!empty && !isEmpty && (headings.has(index) || afterHeadings.has(index))) kept.push('');
    kept.push(line);
    empty = isEmpty;
  }
  return `${kept.join('\n').replace(/\n+$/, '')}\n`;
}
