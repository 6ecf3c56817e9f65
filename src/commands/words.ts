/** `1 topic`, `3 topics`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Bytes as a person reads them: `512 B`, `38.2 KB`, `1.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** Rows as columns, two blanks between them; numbers stand at the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (cell: string): boolean => /^[\d.]+( [KM]?B)?$/.test(cell);
  const cellText = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return isNumber(cell) ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => `${row.map(cellText).join('  ').trimEnd()}\n`).join('');
}
