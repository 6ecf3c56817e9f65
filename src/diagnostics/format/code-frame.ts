import type { Position } from '../../topic/position.js';
import { sliceByWidth, widthOf } from './cells.js';
import { printable } from './printable.js';

const BEFORE = 2;
const AFTER = 1;
/** Columns of the source that are shown; of a longer line the part around the place. */
const WIDEST = 100;
/** Code units before and after the place that are looked at, so that one line of megabytes costs no time. */
const NEAR = 1_000;

/** The lines around a place, numbered, with a caret under the column; none where the file has no such line. */
export function frameOf(lines: readonly string[], { line, column }: Position): string[] {
  const wrong = lines[line - 1];
  if (wrong === undefined) return [];
  const near = Math.max(0, column - 1 - NEAR);
  const caret = widthOf(printable(wrong.slice(near, column - 1)));
  const start = caret < WIDEST ? 0 : caret - WIDEST / 2;
  const first = Math.max(1, line - BEFORE);
  const last = Math.min(lines.length, line + AFTER);
  const gutter = String(last).length;

  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = printable((lines[number - 1] ?? '').slice(near, near + 2 * NEAR));
    const source = sliceByWidth(text, start, start + WIDEST);
    frame.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${source}`.trimEnd());
    if (number === line) frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(caret - start)}^`);
  }
  return frame;
}

/** The lines of files, each read and split once; none where there is no such file. */
export function linesByFile(sourceOf: (file: string) => string | undefined): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines =
      known.get(file) ??
      sourceOf(file)
        ?.replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/) ??
      [];
    known.set(file, lines);
    return lines;
  };
}
