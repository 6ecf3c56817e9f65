import { hasHeading, splitStem } from '../write/blocks.js';

/** Markdown of a question's text as its heading and what follows; one that begins with another block gets a heading. */
export function wordingOf(markdown: string, name = ''): { stem: string; body?: string } {
  const { stem, body } = splitStem(hasHeading(markdown) ? withoutHeadings(markdown) : markdown);
  return { stem: stem === '' ? name || 'Question' : stem, ...(body !== '' && { body }) };
}

/** A heading would end the question. */
const withoutHeadings = (markdown: string): string =>
  markdown.replace(/^ {0,3}#{1,6}[ \t]+(.+?)[ \t#]*$/gm, '**$1**').replace(/^ {0,3}(?:=+|-+)[ \t]*$/gm, '');
