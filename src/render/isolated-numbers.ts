import { withTexts } from './texts.js';

/** What is written from left to right wherever it stands. */
const OTHERWISE_DIRECTED = new Set(['code', 'pre', 'kbd', 'samp', 'math', 'svg']);

const NUMBER = '\\p{Nd}(?:[\\p{Nd}.,٫٬]*\\p{Nd})?';
/** A number with a sign, or with a tolerance: `-0.5`, `70.5 ± 0.6 %`; no part of a word, of a date or of a range. */
const SIGNED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,/–-])(?:[-−+±]${NUMBER}|${NUMBER}(?= ?± ?\\p{Nd}))(?: ?± ?${NUMBER})?(?: ?[%‰٪])?(?![.,]?[\\p{L}\\p{N}]|[/–-])`,
  'gu',
);

/**
 * XHTML that is read from right to left → the same with its signed numbers kept as they are written. In such a text sign
 * and number would change places: `0.5-`.
 */
export const withIsolatedNumbers = (html: string): string =>
  withTexts(html, OTHERWISE_DIRECTED, (text) => text.replace(SIGNED, '<bdi dir="ltr">$&</bdi>'));
