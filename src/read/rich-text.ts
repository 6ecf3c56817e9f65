import type { Token } from 'markdown-it';
import type { Position } from '../topic/position.js';

/** A piece of Markdown that has been parsed, on its way to RichText: addresses and formulas are still as written. */
export interface Fragment {
  readonly kind: 'fragment';
  readonly tokens: readonly Token[];
  /** A single paragraph, whose own tags are left out. */
  readonly inline: boolean;
  /** As RichText has it. */
  readonly text: string;
  readonly at: Position;
}

export const isFragment = (value: unknown): value is Fragment =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'fragment';

/** All fragments of a draft's data, in the source's order of keys. */
export function fragmentsIn(data: unknown): Fragment[] {
  if (isFragment(data)) return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(fragmentsIn);
}

/** `data` with what `replace` gives in place of each fragment. */
export function replaceFragments(data: unknown, replace: (fragment: Fragment) => unknown): unknown {
  if (isFragment(data)) return replace(data);
  if (Array.isArray(data)) return data.map((entry) => replaceFragments(entry, replace));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replaceFragments(value, replace)]));
}

/** Tokens without formatting, white space collapsed, mathematics as TeX, pictures as their alternative text. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('').replace(/\s+/gu, ' ').trim();
}

function textOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  if (token.type === 'gap') return '____';
  if (token.children) return token.children.map(textOf).join('');
  if (token.block) return `${token.content} `;
  return token.content;
}
