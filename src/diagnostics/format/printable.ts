// Characters that would move the cursor, colour the terminal or turn the reading direction.
const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** `text` on one line and harmless to a terminal: sources and names are written by others. */
export const printable = (text: string): string => text.replaceAll('\t', '    ').replace(UNPRINTABLE, '\uFFFD');
