import type { Env, StateInline, Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import type { Say } from '../say.js';
import { placeWithin } from './places.js';

/** What the parser's rules need to know of the text that they parse; markdown-it hands it to each of them. */
export interface Environment extends Env {
  readonly say: Say;
  /** A place in the text that is parsed (both from 1) → its place in the file. */
  readonly locate: (line: number, column: number) => Position;
  /** The inline token whose content is being parsed. */
  current?: Token;
  /** Is `[[…]]` a gap in it? */
  gaps?: boolean;
  /** Words in which a `[[` is known to be never closed. */
  unclosed?: string;
}

/** The rules see the type that markdown-it knows; `parse.ts` alone makes environments. */
export const environmentOf = (env: Env): Environment => env as Environment;

/** Where the character at `offset` of the words stands that an inline rule reads. */
export function placeInline({ src, env }: StateInline, offset: number): Position {
  const { current } = environmentOf(env);
  if (!current) return { line: 1, column: 1 };
  // An image's alternative text is parsed for itself.
  const start = src === current.content ? 0 : Math.max(0, current.content.indexOf(src));
  return placeWithin(current, start + offset);
}
