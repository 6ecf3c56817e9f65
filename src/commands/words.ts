import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { widthOf } from '../diagnostics/format/cells.js';

/** `1 topic`, `3 topics`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** `3 losses`, `3 losses (2 allowed)`. */
export function lossCount(losses: readonly Diagnostic[]): string {
  const allowed = losses.filter((loss) => loss.allowed).length;
  return `${count(losses.length, 'loss', 'losses')}${allowed > 0 ? ` (${allowed} allowed)` : ''}`;
}

/** Under `--strict` how losses are allowed, where there are any that are not. */
export function allowHint(found: readonly Diagnostic[], strict: boolean): string {
  const open = found.filter(({ severity, allowed }) => severity === 'info' && !allowed);
  if (!strict || open.length === 0) return '';
  const rules = [...new Set(open.map(({ rule }) => rule))].sort();
  return `losses are errors under --strict; a topic takes them with\n  allow-loss: [${rules.join(', ')}]\n`;
}

/** Bytes as a person reads them: `512 B`, `38.2 KB`, `1.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** Rows as columns, two blanks between them; numbers stand at the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  const isNumber = (cell: string): boolean => /^[\d.]+( [KM]?B)?$/.test(cell);
  const cellText = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => `${row.map(cellText).join('  ').trimEnd()}\n`).join('');
}

/** `text` within 80 columns, each line after `indent`; a longer word keeps its line. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(indent) + widthOf(longer) > 80) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => `${indent}${each}\n`).join('');
}
