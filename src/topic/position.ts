import * as z from 'zod';

/** A place in a source file. Line and column count from 1; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** Which file, where that is another than its owner's: a topic's in a course. */
  readonly file?: string;
}

/** Where values stand, by their path joined with `/` (`quiz/questions/3/points`). */
export type Positions = ReadonlyMap<string, Position>;

/** On what readers fill in and authors never write, so that the printed JSON Schema leaves it out. */
export const BY_READERS = { lessonpack: 'reader' } as const;

export const position = z.custom<Position>().default({ line: 1, column: 1 }).meta(BY_READERS);

/** The place of the value at `path`, else of its nearest parent that has one, else the beginning of the file. */
export function positionAt(positions: Positions, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = positions.get(path.slice(0, length).join('/'));
    if (found) return found;
  }
  return { line: 1, column: 1 };
}
