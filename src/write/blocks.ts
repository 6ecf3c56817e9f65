import { headingLevel } from '../read/markdown/blocks.js';
import { parseMarkdown } from '../read/markdown/parse.js';

/** A text as its first paragraph and what follows it; without `first` where it begins with another block. */
export interface Split {
  readonly first: string | undefined;
  readonly rest: string;
}

/** Splits Markdown after its first paragraph. */
export function splitFirst(markdown: string): Split {
  const text = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  const [block] = blocksOf(text);
  if (block?.type !== 'paragraph') return { first: undefined, rest: text };
  const lines = text.split('\n');
  const end = block.lines[1];
  return { first: lines.slice(0, end).join('\n').trimEnd(), rest: lines.slice(end).join('\n').replace(/^\n+/, '') };
}

/** The first line of a text as the heading of a question, and the rest as its body; a line break ends the line too. */
export function splitStem(markdown: string): { stem: string; body: string } {
  const { first, rest } = splitFirst(markdown);
  if (first === undefined) return { stem: '', body: rest };
  const [line = '', ...lines] = first.split(/(?: {2,}|(?<=(?:^|[^\\])(?:\\\\)*)\\)\n/);
  return {
    stem: line.replace(/\s*\n\s*/g, ' '),
    body: [lines.join('\\\n'), rest].filter((part) => part !== '').join('\n\n'),
  };
}

/** Does it hold a heading, which would end the question in which it stands? */
export const hasHeading = (markdown: string): boolean => blocksOf(markdown).some((block) => headingLevel(block) > 0);

const blocksOf = (text: string) => parseMarkdown(text, SILENT).blocks;

const SILENT = { say: () => undefined, locate: (line: number, column: number) => ({ line, column }) };
