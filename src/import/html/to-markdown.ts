import TurndownService from 'turndown';
import { parseMarkdown } from '../../read/markdown/parse.js';
import { parseHtml } from '../../unpack/html.js';
import type { XmlNode } from '../../unpack/xml-node.js';
import { escapeText } from '../../write/escape.js';
import { Kept } from './kept.js';
import { keepMath } from './math.js';
import { addRules } from './rules.js';

/** What a piece of HTML belongs to, and what becomes of what it names. */
export interface HtmlMeans {
  /** The address of a file → where it will stand beside the topic; undefined where there is no such file. */
  readonly media?: (address: string) => string | undefined;
  /** Takes down what Markdown cannot say, and what becomes of it. */
  readonly note?: (words: string) => void;
  /** The questions of a quiz end at a heading, pages do not. */
  readonly headings?: 'bold' | 'kept';
  /** Is `\(…\)`, `\[…\]` and `$$…$$` mathematics, as it is to a page with MathJax? */
  readonly tex?: boolean;
  /** The Markdown that `held(n)` stands for in the HTML. */
  readonly holds?: readonly string[];
}

/** Stands in HTML for Markdown, such as a gap. No HTML may hold these characters itself. */
export const held = (index: number): string => `\u0001${index}\u0002`;

/** HTML, or a fragment of it, → Markdown that reads the same. Throws a Refusal for HTML without end. */
export function htmlToMarkdown(html: string, means: HtmlMeans = {}): string {
  const kept = new Kept(means.holds ?? []);
  const source = keepMath(html, kept, means);
  const words = wordsOf(parseHtml(source));
  const markdown = convert(source, means);
  if (readWords(markdown) === words) return kept.putBack(markdown);
  // Emphasis that touches letters may neither open nor close in Markdown: then the words matter more.
  const plain = convert(source, { ...means, note: () => undefined }, 'plain');
  if (readWords(plain) !== words) return kept.putBack(markdown);
  means.note?.('bold and italic left out, which Markdown could not mark here');
  return kept.putBack(plain);
}

function convert(html: string, means: HtmlMeans, style: 'rich' | 'plain' = 'rich'): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '***',
    bulletListMarker: '*',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    strongDelimiter: '**',
    br: '\\',
  });
  service.escape = escapeText;
  addRules(service, means, style);
  // A line break at the very end breaks nothing.
  return service.turndown(html).replace(/(?<!\\)(?:\\\\)*\\$/, (marks) => marks.slice(1));
}

const SILENT = { say: () => undefined, locate: (line: number, column: number) => ({ line, column }) };

/** The words that Markdown says, without blanks. */
function readWords(markdown: string): string {
  const parsed = parseMarkdown(markdown, SILENT);
  return parsed.fragment(parsed.blocks, { line: 1, column: 1 }).text.replace(/\s+/gu, '');
}

/** The same of HTML. */
const wordsOf = (node: XmlNode): string =>
  node.name === 'img'
    ? (node.attributes.alt ?? '').replace(/\s+/gu, '')
    : node.content.map((each) => (typeof each === 'string' ? each.replace(/\s+/gu, '') : wordsOf(each))).join('');
