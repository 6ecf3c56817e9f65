import type { Position } from '../topic/position.js';

/**
 * What a reader makes of a source, before validation: plain data in the shape of `topicSchema`,
 * with RichText where the schema has it and `at` on every object that stands in the source.
 */
export interface Draft {
  readonly file: string;
  readonly data: Record<string, unknown>;
  /** Where a value stands, by its path joined with `/` (`quiz/questions/3/points`); its nearest parent's place stands in. */
  readonly positions: ReadonlyMap<string, Position>;
}
