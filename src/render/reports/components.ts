import { letter } from '../../player/lms/letters.js';
import { cut, oneLine } from '../../player/report-text.js';

/** What a response may name: an identifier of `[a-z0-9_.]`, and its words on one line. */
export interface Component {
  readonly id: string;
  readonly words: string;
}

/** short_identifier_type of SCORM 2004. */
const LONGEST_ID = 250;

/** A letter or figure beyond ASCII, a symbol, a sign or a point before a number: without it the words say something else. */
const LOST = /[^\P{L}A-Za-z]|[^\P{N}0-9]|\p{S}|^\s*[-−–.]\d/u;

/**
 * Each of the words with an identifier that is made of it, or with the letter of its place in the author's order: all
 * of them letters, where one is in another script or two would be alike. Without hyphens, for Moodle refuses them.
 */
export function componentsOf(words: readonly string[]): Component[] {
  const ids = words.map(idOf);
  const tellApart = !ids.includes('') && new Set(ids).size === ids.length;
  return words.map((each, place) => ({ id: (tellApart && ids[place]) || letter(place), words: oneLine(each) }));
}

function idOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  if (LOST.test(plain)) return '';
  const joined = plain.toLowerCase().replace(/[^a-z0-9.]+/g, '_');
  return cut(joined, LONGEST_ID).replace(/^[_.]+|[_.]+$/g, '');
}
