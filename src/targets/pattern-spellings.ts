import { compilePattern } from '../scoring/text.js';
import { type Pattern, parsePattern } from '../topic/pattern.js';

/** What stands for any text in a spelling: no text can hold this character. */
export const ANY_TEXT = '\uFFFF';

/** More than these nobody would want to read through in an LMS. */
const MOST = 100;

/** What looks around itself, or back at what a group matched. */
const LOOKS = /\\[bBk1-9]|\(\?<?[=!]|\^|\$/;

/**
 * Every text that a pattern `/re/` or `/re/i` matches, as far as they can be listed: undefined where there are none or
 * too many. `.*` becomes `ANY_TEXT`. Where case does not count each stands there in one case.
 */
export function spellingsOf(pattern: string): string[] | undefined {
  const source = pattern.slice(1, pattern.lastIndexOf('/'));
  const found = textsOf(parsePattern(source));
  if (!found || (LOOKS.test(source) && found.some((text) => text.includes(ANY_TEXT)))) return undefined;
  const compiled = compilePattern(pattern);
  // Anchors and lookarounds are not listed, and can only forbid some of the texts.
  const texts = [...new Set(found)].filter((text) => compiled.test(text.replaceAll(ANY_TEXT, '')) && text !== '');
  return texts.length > 0 ? texts : undefined;
}

function textsOf(pattern: Pattern): string[] | undefined {
  switch (pattern.kind) {
    case 'atom':
      return charactersOf(pattern.source);
    case 'look':
      return [''];
    case 'sequence':
      return pattern.parts.map(textsOf).reduce(joined, ['']);
    case 'choice':
      return union(pattern.parts.map(textsOf));
    case 'repeat':
      return repeated(pattern);
  }
}

function repeated({ body, min, max }: Extract<Pattern, { kind: 'repeat' }>): string[] | undefined {
  if (body.kind === 'atom' && body.source === '.' && min === 0 && max === Number.POSITIVE_INFINITY) return [ANY_TEXT];
  if (max > MOST) return undefined;
  const once = textsOf(body);
  let texts: string[] | undefined = [''];
  let all: string[] | undefined = min === 0 ? [''] : [];
  for (let count = 1; count <= max; count += 1) {
    texts = joined(texts, once);
    if (count >= min) all = union([all, texts]);
  }
  return all;
}

const joined = (starts: string[] | undefined, ends: string[] | undefined): string[] | undefined =>
  starts && ends && starts.length * ends.length <= MOST
    ? starts.flatMap((start) => ends.map((end) => start + end))
    : undefined;

function union(lists: readonly (string[] | undefined)[]): string[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  const all = known.flat();
  return known.length === lists.length && all.length <= MOST ? all : undefined;
}

/** One character, an escaped one, or those of a plain class; undefined for all else. */
function charactersOf(source: string): string[] | undefined {
  if (source === '.') return undefined;
  if ([...source].length === 1) return [source];
  if (/^\\[^\p{L}\p{N}]$/u.test(source)) return [source.slice(1)];
  if (/^\[[^\]\\^]+\]$/u.test(source)) return classOf(source.slice(1, -1));
  return undefined;
}

function classOf(members: string): string[] | undefined {
  const parts = [...members.matchAll(/(.)-(.)|./gsu)].map(([one, first, last]) => {
    const start = (first ?? one).codePointAt(0) ?? 0;
    const end = last?.codePointAt(0) ?? start;
    if (end - start > MOST) return undefined;
    return Array.from({ length: end - start + 1 }, (_, place) => String.fromCodePoint(start + place));
  });
  return union(parts);
}
