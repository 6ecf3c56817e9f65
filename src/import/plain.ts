import { escapeText } from '../write/escape.js';

/** Plain words of a source, lines and all, as Markdown that says them: an empty line parts paragraphs. */
export const plainText = (text: string): string =>
  text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => escapeText(line.trim()))
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
