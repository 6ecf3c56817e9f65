import { characterClass, classOf, eitherCase, escaped } from './pattern-class.js';

/** One of a regular expression's parts: an opening, a class, an escape, a quantifier, or one character. */
const TOKEN =
  /\(\?:|\(\?<[A-Za-z_$][\w$]*>|\(\?|\[(?:[^\]\\]|\\.)*\]|\\(?:[pP]\{[^}]*\}|u\{[\dA-F]+\}|u[\dA-F]{4}|x[\dA-F]{2}|c[A-Z]|k<[^>]*>|\d+|.)|\{\d+(?:,\d*)?\}|./gisu;

/**
 * A pattern (`/re/` or `/re/i`) as XML Schema says it, where it has to match a whole text, with the cases written out.
 * Undefined where XML Schema cannot say it: it does not know what looks around, what refers back, `\b`, nor scripts.
 */
export function schemaPattern(text: string): string | undefined {
  const parts = /^\/(.*)\/(i?)$/su.exec(text);
  if (!parts) return undefined;
  const [, source = '', flag] = parts;
  const tokens = withoutEdges([...source.matchAll(TOKEN)].map(([token]) => token));
  let pattern = '';
  for (const [place, token] of tokens.entries()) {
    const said = write(token, tokens[place - 1], flag === 'i');
    if (said === undefined) return undefined;
    pattern += said;
  }
  return pattern;
}

/** A mark of the beginning or the end says nothing new there, unless it belongs to one of several alternatives. */
function withoutEdges(tokens: readonly string[]): readonly string[] {
  if (hasAlternatives(tokens)) return tokens;
  const from = tokens[0] === '^' ? 1 : 0;
  const to = tokens.at(-1) === '$' ? -1 : undefined;
  return tokens.slice(from, to);
}

/** Outside all groups. */
function hasAlternatives(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.startsWith('(')) depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) return true;
  }
  return false;
}

const QUANTIFIER = /^(?:[*+?]|\{.+\})$/;

function write(token: string, before: string | undefined, ignoreCase: boolean): string | undefined {
  if (token === '?' && before !== undefined && QUANTIFIER.test(before)) return '';
  if (QUANTIFIER.test(token) || ['(', ')', '|', '.'].includes(token)) return token;
  if (token === '(?:' || token.startsWith('(?<')) return /^\(\?<[=!]/.test(token) ? undefined : '(';
  // What looks ahead or behind, and the marks of a beginning or an end within the pattern.
  if (token.startsWith('(?') || token === '^' || token === '$') return undefined;
  if (token.startsWith('[')) return characterClass(token, ignoreCase);
  if (!token.startsWith('\\')) return literal(token, ignoreCase);
  const known = classOf(token);
  if (known === undefined) return undefined;
  return known.kind === 'character' ? literal(known.character, ignoreCase) : known.outside;
}

function literal(character: string, ignoreCase: boolean): string {
  const cases = ignoreCase ? eitherCase(character) : [character];
  return cases.length === 1 ? escaped(character) : `[${cases.map(escaped).join('')}]`;
}
