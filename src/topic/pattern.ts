/** A regular expression as a tree. What stands between characters, such as `\b`, is an empty sequence. */
export type Pattern =
  | { readonly kind: 'atom'; readonly source: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly body: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly body: Pattern };

// A group's opening, a class, an escape, or one character.
const TOKEN =
  /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\[(?:[^\]\\]|\\.)*\]|\\(?:[pPu]\{[^}]*\}|u[\dA-F]{4}|x[\dA-F]{2}|c[A-Z]|k<[^>]*>|\d+|.)|./isuy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/uy;
const EMPTY: Pattern = { kind: 'sequence', parts: [] };

/** Parses the source of a regular expression with the flag u that the engine has compiled already. */
export function parsePattern(source: string): Pattern {
  let offset = 0;
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = offset;
    const found = token.exec(source);
    if (found) offset = token.lastIndex;
    return found;
  };

  const parseChoice = (): Pattern => {
    const parts = [parseSequence()];
    for (; source[offset] === '|'; parts.push(parseSequence())) offset += 1;
    return { kind: 'choice', parts };
  };
  const parseSequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (offset < source.length && source[offset] !== '|' && source[offset] !== ')') parts.push(parseTerm());
    return { kind: 'sequence', parts };
  };
  const parseTerm = (): Pattern => {
    const token = take(TOKEN)?.[0] ?? '';
    const body = token.startsWith('(') ? parseGroup(token) : atomOf(token);
    const quantifier = take(QUANTIFIER);
    return quantifier ? { kind: 'repeat', body, ...boundsOf(quantifier) } : body;
  };
  const parseGroup = (opening: string): Pattern => {
    const body = parseChoice();
    offset += 1; // the closing parenthesis
    return /^\(\?<?[=!]$/.test(opening) ? { kind: 'look', body } : body;
  };
  return parseChoice();
}

function atomOf(token: string): Pattern {
  if (/^(?:[$^]|\\b)$/i.test(token)) return EMPTY;
  // What a group has matched may be anything.
  return { kind: 'atom', source: /^\\(?:k<|[1-9])/.test(token) ? '[^]' : token };
}

function boundsOf([, sign, least, comma, most]: RegExpExecArray): { min: number; max: number } {
  if (sign) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  const min = Number(least);
  if (most) return { min, max: Number(most) };
  return { min, max: comma ? Number.POSITIVE_INFINITY : min };
}
