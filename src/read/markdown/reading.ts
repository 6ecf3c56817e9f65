import type { Position } from '../../topic/position.js';
import type { Say } from '../say.js';
import type { Parsed } from './parse.js';

/** What the readers of a topic's parts share. */
export interface Reading {
  readonly parsed: Parsed;
  readonly say: Say;
  /** The topic's language, BCP 47. */
  readonly lang: string;
  /** Is the line of the parsed text (from 0) empty, but for blanks? */
  readonly isBlank: (line: number) => boolean;
}

/** Data of the model, and where its values stand, by path from here. */
export interface Part {
  readonly data: Record<string, unknown>;
  readonly positions: ReadonlyMap<string, Position>;
}
