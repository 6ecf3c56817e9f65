import { z } from 'zod';

/** A place in a source file. Line and column count from 1; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Readers fill this in; authors never write it, so the printed JSON Schema leaves it out. */
export const position = z.custom<Position>().default({ line: 1, column: 1 }).meta({ lessonpack: 'position' });
