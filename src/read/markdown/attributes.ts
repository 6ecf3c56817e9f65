import type { Token } from 'markdown-it';
import { nearest } from '../../diagnostics/nearest.js';
import type { Position } from '../../topic/position.js';
import type { Say } from '../say.js';
import { placeWithin } from './places.js';

/** One word of `{#id .class key=value bare 50%}`. */
export interface Attribute {
  /** As a message names it: `#id`, `.class`, `key`, `bare`. */
  readonly name: string;
  /** Of an id the id, of a pair its value, of a percentage the number; else empty. */
  readonly value: string;
  readonly at: Position;
}

const CLASSES = [
  'facts',
  'review',
  'terms',
  'quiz',
  'multiple',
  'single',
  'text',
  'hotspot',
  'pool',
  'decorative',
  'silent',
];
const PAIRS = ['points', 'penalty', 'hint-penalty', 'shuffle', 'obj', 'unit', 'pick', 'grading', 'words'];
const OF_MEDIA = ['circle', 'rect', 'captions', 'transcript', 'poster'];
const BARE = ['case', 'pin'];
const KNOWN = ['#', '%', ...CLASSES.map((name) => `.${name}`), ...PAIRS, ...OF_MEDIA, ...BARE];

/** No author writes longer braces; without a bound, `{"{"{"…` takes for ever. */
const LONGEST = 2000;

const WORD =
  /\s*(?:#(?<id>[^\s{}=]*)|\.(?<class>[A-Za-z][\w-]*)|(?<key>[A-Za-z][\w-]*)=(?:"(?<quoted>[^"]*)"|“(?<smart>[^”]*)”|(?<plain>[^\s{}"“”]*))|(?<percent>[^\s{}=%"“”]*)%|(?<bare>[A-Za-z][\w-]*)|(?<rest>[^\s{}]+))(?=[\s}])/y;
const BRACES = /^\{(?:[^{}"“”]|"[^"]*"|“[^”]*”)*\}$/;

/** Takes `{…}` off the end of an inline token's content; none where the braces are text. */
export function takeAttributes(inline: Token): Attribute[] {
  const content = inline.content.trimEnd();
  if (!content.endsWith('}')) return [];
  const start = openingBrace(content);
  if (start === undefined) return [];
  const found = attributesIn(content.slice(start), (offset) => placeWithin(inline, start + offset));
  // "{x = 1}" may be a set: it stays, beside the warning that it is no known attribute.
  if (found.some(({ name }) => /^[#.]/.test(name) || KNOWN.includes(name))) {
    inline.content = content.slice(0, start).trimEnd();
  }
  return found;
}

function openingBrace(content: string): number | undefined {
  // A quoted value may hold braces, so the last `{` need not be the one that opens.
  const furthest = Math.max(0, content.length - LONGEST);
  for (let at = content.lastIndexOf('{'); at >= furthest; at = at === 0 ? -1 : content.lastIndexOf('{', at - 1)) {
    if (BRACES.test(content.slice(at))) return content[at - 1] === '\\' ? undefined : at;
    if (!/["”]/.test(content)) return undefined;
  }
  return undefined;
}

/** The words of `{…}`; none where nothing in it can only be an attribute, such as in "{a, b}" or "{x}". */
export function attributesIn(braces: string, placeAt: (offset: number) => Position): Attribute[] {
  const found: Attribute[] = [];
  let meant = false;
  WORD.lastIndex = 1;
  for (let match = WORD.exec(braces); match; match = WORD.exec(braces)) {
    const { groups = {}, index } = match;
    const { id, class: name, key, percent, bare, rest } = groups;
    const at = placeAt(index + match[0].length - match[0].trimStart().length);
    const written = match[0].trim();
    const value = id ?? percent ?? groups.quoted ?? groups.smart ?? groups.plain ?? '';
    found.push({ name: nameOf(id, percent, name) ?? key ?? bare ?? written, value, at });
    meant ||= rest === undefined && (bare === undefined || nearest(bare, BARE) !== undefined);
  }
  return meant ? found : [];
}

function nameOf(id?: string, percent?: string, name?: string): string | undefined {
  if (id !== undefined) return '#';
  if (percent !== undefined) return '%';
  return name === undefined ? undefined : `.${name}`;
}

/**
 * The attributes that mean something where they stand, by name (`#`, `.class`, `key`, `bare`, `%`).
 * `usable` lists their names; of the rest it is said that they are unknown or have no effect here.
 */
export function pickAttributes(
  found: readonly Attribute[],
  usable: readonly string[],
  say: Say,
): ReadonlyMap<string, Attribute> {
  const picked = new Map<string, Attribute>();
  for (const attribute of found) {
    const { name, at, value } = attribute;
    if (picked.has(name)) say('attribute-repeated', at, { name: name === '%' ? `${value}%` : name });
    else if (usable.includes(name)) picked.set(name, attribute);
    else if (KNOWN.includes(name)) say('attribute-without-effect', at, { name: name === '%' ? `${value}%` : name });
    else say('unknown-attribute', at, { name, nearest: nearest(name, usable) ?? nearest(name, KNOWN) ?? '' });
  }
  return picked;
}
