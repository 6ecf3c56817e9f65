import { splitFirst } from './blocks.js';

/** Blocks with an empty line between each two; empty ones are left out. */
export const blocks = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** `text` behind a list's mark, its further lines below the words of the first. */
export const item = (mark: string, text: string): string => {
  const indent = ' '.repeat(mark.search(/\s/) + 1);
  return `${mark}${text.split('\n').join(`\n${indent}`)}`.replace(/[ \t]+$/gm, '');
};

/**
 * The same where the words of the first line have to stand behind the mark, with `attributes` at their end: any other
 * block begins below.
 */
export function markedItem(mark: string, text: string, attributes = ''): string {
  const { first = '', rest } = splitFirst(text);
  const line = [first, attributes].filter((part) => part !== '').join(' ');
  return item(mark, blocks(line, rest) === rest ? `\n\n${rest}` : blocks(line, rest));
}

export const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** `> [!name]` above a text, or before its first words where they are one paragraph. */
export function callout(name: string, text: string): string {
  const { first, rest } = splitFirst(text);
  return quote(first !== undefined && rest === '' ? `[!${name}] ${first}` : `[!${name}]\n\n${text}`);
}
