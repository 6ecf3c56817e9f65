import type { Piece } from './places.js';

/** One cell of a table row: what markdown-it makes of it, and which of its characters stand where in the row. */
export interface Cell {
  readonly text: string;
  /** Offsets in the row by offsets in `text`; a new one after each `\|`, which becomes `|`. */
  readonly offsets: readonly { readonly from: number; readonly offset: number }[];
}

/** Splits a row as markdown-it does: at each `|` without a backslash before it, less the outermost ones. */
export function cellsOf(row: string): Cell[] {
  const bounds = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const starts = [0, ...bounds.map((bound) => bound + 1)];
  const cells = starts.map((start, index) => cellAt(row.slice(start, bounds[index] ?? row.length), start));
  if (bounds[0] === 0) cells.shift();
  if (bounds.at(-1) === row.length - 1) cells.pop();
  return cells;
}

function cellAt(written: string, start: number): Cell {
  const blank = written.length - written.trimStart().length;
  const parts = written.trim().split('\\|');
  let from = 0;
  let offset = start + blank;
  const offsets = parts.map((part, index) => {
    const here = { from, offset };
    // All parts but the first begin with the bar, without its backslash.
    from += part.length + (index === 0 ? 0 : 1);
    offset += part.length + (index === 0 ? 1 : 2);
    return here;
  });
  return { text: parts.join('|'), offsets };
}

/** The places of a cell's characters; `begin` is the source column of the row's first one. */
export function piecesOf(cell: Cell, line: number, begin: number): Piece[] {
  return cell.offsets.map(({ from, offset }) => ({ from, at: { line, column: begin + offset } }));
}
