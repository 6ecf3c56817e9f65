import { escapeAttribute } from '../topic/rich-text.js';
import { withTexts } from './texts.js';

/** What has words of its own: titles, links, code, formulas, controls, drawings. */
const UNMARKED = new Set('h1 h2 h3 h4 h5 h6 a summary label button code pre kbd samp math svg'.split(' '));

/** Scripts that write no blanks between words: there a term is a part of the line like any other. */
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
const WORD = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}_]`;

/** Well-formed XHTML → the same with the terms in it marked; no text changes. */
type MarkTerms = (html: string) => string;

/**
 * A marker for the texts of one lesson, to be given them in the reader's order: it puts each of `terms` into
 * `<span data-term="PLACE">` where it first occurs. `lang` (BCP 47) says which capitals belong to which letters.
 */
export function termMarker(terms: readonly string[], lang: string): MarkTerms {
  const places = [...terms.keys()].filter((place) => /[\p{L}\p{N}]/u.test(terms[place] ?? ''));
  if (places.length === 0) return (html) => html;
  const mark = textMarker(terms, places, lang);
  return (html) => withTexts(html, UNMARKED, mark);
}

/** Marks in escaped text what was not found in one before. */
function textMarker(terms: readonly string[], places: readonly number[], lang: string): MarkTerms {
  // Of two terms that begin alike the longer one is meant, also where that is marked already.
  const sorted = places.toSorted((a, b) => (terms[b]?.length ?? 0) - (terms[a]?.length ?? 0));
  const patterns = sorted.map((place) => `(${patternOf(terms[place] ?? '', lang)})`).join('|');
  // Whole words. Entities go last, so that no term is found within one.
  const pattern = new RegExp(`(?<!${WORD})(?:${patterns})(?!${WORD})|&#?\\w+;`, 'gu');
  const found = new Set<number>();
  return (text) =>
    text.replace(pattern, (match, ...groups: unknown[]) => {
      const place = sorted[groups.slice(0, sorted.length).findIndex((group) => group !== undefined)];
      if (place === undefined || found.has(place)) return match;
      found.add(place);
      return `<span data-term="${place}">${match}</span>`;
    });
}

/** The term as it may stand in a text: escaped, in any capitals, broken over lines. */
function patternOf(term: string, lang: string): string {
  const words = term.trim().split(/\s+/u);
  return words.map((word) => [...word].map((letter) => anyCase(letter, lang)).join('')).join('\\s+');
}

function anyCase(letter: string, lang: string): string {
  const cases = new Set([letter, letter.toLocaleLowerCase(lang), letter.toLocaleUpperCase(lang)]);
  const spelt = [...cases].map((each) => escapeAttribute(each).replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return spelt.length > 1 ? `(?:${spelt.join('|')})` : (spelt[0] ?? '');
}
