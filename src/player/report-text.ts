/** Text as reports show it: on one line, without control characters. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** The first `length` UTF-16 code units of a text, and no half of a character. */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** ASCII that resembles the text: letters without their accents, `?` for what has no likeness. */
export const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]/gu, '?');

/** CMIIdentifier, with the few characters that every LMS takes. */
export const identifier = (text: string): string => cut(text.replace(/[^A-Za-z0-9_.-]/g, '_'), 255);

/** CMIString255. */
export const REPORT_LENGTH = 255;
