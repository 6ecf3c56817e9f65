import type { Source } from '../../canonical/source.js';
import { headingLevel } from '../../read/markdown/blocks.js';

/** Text that comes to stand below what ends before a line; lines count from 0. */
export interface Insertion {
  readonly line: number;
  readonly text: string;
  /** Directly below, as the next item of a list; else with an empty line between. */
  readonly close?: boolean;
}

/** The line where what a heading of that level opens is over. */
export function endOf({ blocks, lines }: Source, heading: number, level: number): number {
  const next = blocks.find((block) => {
    const found = headingLevel(block);
    return found > 0 && found <= level && block.lines[0] > heading;
  });
  return next?.lines[0] ?? lines.length;
}

/** A source with the insertions in it, and nothing else changed. Several of one line stand in their order. */
export function insertAll(lines: readonly string[], insertions: readonly Insertion[]): string {
  const after = new Map<number, Insertion[]>();
  for (const insertion of insertions) {
    const last = lastWritten(lines, insertion.line);
    after.set(last, [...(after.get(last) ?? []), insertion]);
  }
  const written = lines.flatMap((line, index) => [
    line,
    ...(after.get(index) ?? []).flatMap(({ text, close }) => (close ? [text] : ['', text])),
  ]);
  return `${written.join('\n').trimEnd()}\n`;
}

/** The last line before `end` that is not empty. */
function lastWritten(lines: readonly string[], end: number): number {
  let line = end - 1;
  while (line > 0 && (lines[line] ?? '').trim() === '') line -= 1;
  return line;
}
