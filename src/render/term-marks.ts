import { escapeAttribute } from '../topic/rich-text.js';
import { withTexts } from './texts.js';

/** What has words of its own: titles, links, code, formulas, controls, drawings. */
const UNMARKED = new Set('h1 h2 h3 h4 h5 h6 a summary label button code pre kbd samp math svg'.split(' '));

/** Scripts that write no blanks between words: there a term is a part of the line like any other. */
const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
const WORD = `(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}_]`;
const FIRST = new RegExp(`^${WORD}`, 'u');
const LAST = new RegExp(`${WORD}$`, 'u');
const beginsWithWord = (text: string): boolean => FIRST.test(text);
const endsWithWord = (text: string): boolean => LAST.test(text);
const ENTITY = /&#?\w+;/uy;

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
  const patterns = sorted.map((place) => patternOf(terms[place] ?? '', lang));
  const either = new RegExp(`${patterns.join('|')}|${ENTITY.source}`, 'gu');
  const found = new Set<number>();
  return (text) => {
    let marked = '';
    let copied = 0;
    for (const hit of wholeWords(text, either, patterns)) {
      const place = sorted[hit.pattern];
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      marked += `${text.slice(copied, hit.start)}<span data-term="${place}">${text.slice(hit.start, hit.end)}</span>`;
      copied = hit.end;
    }
    return marked + text.slice(copied);
  };
}

interface Hit {
  /** Place in the list of patterns. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the patterns match whole words, one after the other. Looked for without regard to words at first (`either`): an
 * expression that has the letters of all scripts in it takes longer to compile than all the rest of a lesson's marks.
 */
function* wholeWords(text: string, either: RegExp, patterns: readonly string[]): Generator<Hit> {
  either.lastIndex = 0;
  for (let candidate = either.exec(text); candidate; candidate = either.exec(text)) {
    const start = candidate.index;
    const hit = endsWithWord(text.slice(Math.max(0, start - 2), start)) ? undefined : hitAt(text, start, patterns);
    if (hit) yield hit;
    // No term is found within an entity.
    either.lastIndex = hit?.end ?? matchAt(ENTITY, text, start)?.end ?? start + letterLength(text, start);
  }
}

function hitAt(text: string, start: number, patterns: readonly string[]): Hit | undefined {
  for (const [pattern, source] of patterns.entries()) {
    const hit = matchAt(new RegExp(source, 'uy'), text, start);
    if (hit && !beginsWithWord(text.slice(hit.end, hit.end + 2))) return { pattern, ...hit };
  }
  return undefined;
}

function matchAt(sticky: RegExp, text: string, start: number): { start: number; end: number } | undefined {
  sticky.lastIndex = start;
  const match = sticky.exec(text);
  return match ? { start, end: start + match[0].length } : undefined;
}

/** In code units: from within a letter of two, the search would go back to its begin. */
const letterLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

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
