/** Marks that mean something wherever they stand. `_` within a word and a lone `~` mean nothing. */
const ANYWHERE = /[\\`*[\]{$<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=~)~|&(?=#?\w+;)/gu;

/** What begins a block at the start of a line: a heading, a quote, a list, a line across the page, a numbered list. */
const AT_START = /^(?:#{1,6}(?=\s|$)|>|[-+=](?=[\s=-]|$)|!(?=\s|$))/;
const NUMBER_AT_START = /^(\d{1,9})([.)])(?=\s|$)/;

/** Words → Markdown that says these words and nothing else, in one line. */
export const escapeText = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, '\\$&')
    .replace(NUMBER_AT_START, '$1\\$2')
    .replace(/^\s|\s$/gu, (blank) => (blank === ' ' || blank === '\n' ? blank : entity(blank)));

/** A title: words on one line, whose blanks at the ends say nothing. */
export const escapeLine = (text: string): string => escapeText(text.replace(/\s+/gu, ' ').trim());

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** An arrow in the side of a pair: it is no mark there if it is escaped. */
export const escapeArrows = (markdown: string): string =>
  markdown.replace(/(?<!\\)(?:-(?=-?>)|=(?=>))/g, '\\$&').replace(/→/g, '&rarr;');
