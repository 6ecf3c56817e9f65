import type { Env, Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import type { Say } from '../say.js';

/** What the parser's rules need to know of the text that they parse; markdown-it hands it to each of them. */
export interface Environment extends Env {
  readonly say: Say;
  /** A place in the text that is parsed (both from 1) → its place in the file. */
  readonly locate: (line: number, column: number) => Position;
  /** The inline token whose content is being parsed. */
  current?: Token;
}

/** The rules see the type that markdown-it knows; `parse.ts` alone makes environments. */
export const environmentOf = (env: Env): Environment => env as Environment;
