/** What an escape stands for: one character, or several, written within brackets and without. */
type Escape =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'class'; readonly within: string | undefined; readonly outside: string };

/** What JavaScript takes for white space; XML Schema's own \s has four of them. */
const BLANKS = ' \\t\\n\\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** In JavaScript these know ASCII alone. */
const CLASSES: Readonly<Record<string, string>> = { d: '0-9', w: 'A-Za-z0-9_', s: BLANKS };

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** An escape of a regular expression with the flag u; undefined where XML Schema has nothing for it. */
export function classOf(token: string): Escape | undefined {
  const name = token.slice(1);
  const point = /^(?:u\{([\dA-F]+)\}|u([\dA-F]{4})|x([\dA-F]{2}))$/i.exec(name);
  if (point) return character(String.fromCodePoint(Number.parseInt(point[1] ?? point[2] ?? point[3] ?? '', 16)));
  const few = CLASSES[name.toLowerCase()];
  if (few !== undefined && name === name.toLowerCase()) return { kind: 'class', within: few, outside: `[${few}]` };
  if (few !== undefined) return { kind: 'class', within: undefined, outside: `[^${few}]` };
  // The general categories by their short names.
  if (/^[pP]\{(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)\}$/.test(name))
    return { kind: 'class', within: token, outside: token };
  const control = CONTROLS[name];
  if (control !== undefined) return character(control);
  return /^[\^$\\.*+?()[\]{}|/-]$/.test(name) ? character(name) : undefined;
}

const character = (each: string): Escape => ({ kind: 'character', character: each });

/** The character, and its small or capital form. */
export const eitherCase = (each: string): string[] => [
  ...new Set([each, each.toLowerCase(), each.toUpperCase()].filter((form) => [...form].length === 1)),
];

/** A character that stands for itself, in brackets and without, in XML Schema and in what engines make of it. */
export function escaped(each: string): string {
  if (each === '\n') return '\\n';
  if (each === '\r') return '\\r';
  if (each === '\t') return '\\t';
  // XML Schema takes a bare one for itself and knows no escape; engines take it for the end.
  if (each === '$') return '[$]';
  return /[\^\\.*+?()[\]{}|-]/.test(each) ? `\\${each}` : each;
}

const PART = /\\(?:[pP]\{[^}]*\}|u\{[\dA-F]+\}|u[\dA-F]{4}|x[\dA-F]{2}|.)|./gisu;

/** More characters than a range whose cases are written out one by one may have. */
const WIDEST = 200;

/** `[…]` → the same in XML Schema; undefined where that cannot be said. */
export function characterClass(token: string, ignoreCase: boolean): string | undefined {
  const negated = token.startsWith('[^');
  const parts = [...token.slice(negated ? 2 : 1, -1).matchAll(PART)].map(([part]) => part);
  let within = '';
  for (let place = 0; place < parts.length; place += 1) {
    const from = member(parts[place]);
    if (from === undefined) return undefined;
    const to = parts[place + 1] === '-' ? member(parts[place + 2]) : undefined;
    if (typeof from === 'object' && typeof to === 'object') {
      const range = rangeOf(from.character, to.character, ignoreCase);
      if (range === undefined) return undefined;
      within += range;
      place += 2;
    } else within += typeof from === 'string' ? from : oneOf(from.character, ignoreCase);
  }
  // An empty class matches nothing, and its opposite everything: XML Schema knows neither.
  return within === '' ? undefined : `[${negated ? '^' : ''}${within}]`;
}

/** One character as an object, several as they are written within brackets. */
function member(part: string | undefined): string | { readonly character: string } | undefined {
  if (part === undefined) return undefined;
  if (!part.startsWith('\\')) return { character: part };
  const known = part === '\\b' ? undefined : classOf(part);
  return known?.kind === 'character' ? { character: known.character } : known?.within;
}

const oneOf = (each: string, ignoreCase: boolean): string =>
  (ignoreCase ? eitherCase(each) : [each]).map(escapedWithin).join('');

const escapedWithin = (each: string): string => (each === '$' ? '$' : escaped(each));

function rangeOf(from: string, to: string, ignoreCase: boolean): string | undefined {
  const range = `${escapedWithin(from)}-${escapedWithin(to)}`;
  if (!ignoreCase) return range;
  const [first = 0, last = 0] = [from.codePointAt(0), to.codePointAt(0)];
  if (last - first > WIDEST) return undefined;
  const points = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const others = points.flatMap((point) =>
    eitherCase(String.fromCodePoint(point)).map((each) => each.codePointAt(0) ?? 0),
  );
  return range + runsOf(others.filter((point) => point < first || point > last));
}

/** Characters by their numbers, those in a row as a range. */
function runsOf(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const written = (point: number): string => escapedWithin(String.fromCodePoint(point));
  return runs.map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join('');
}
