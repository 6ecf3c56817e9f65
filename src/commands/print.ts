import { readFileSync } from 'node:fs';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.js';
import { type FormatName, formatters } from '../diagnostics/format/index.js';
import { oneOf } from './one-of.js';

export interface PrintOptions {
  readonly format: FormatName;
  readonly color: boolean;
}

/** How problems are to be printed. Colours: on a terminal, unless the user or a CI wants none. */
export function printOptions(argv: { readonly format: string; readonly noColor: boolean }): PrintOptions {
  const format = oneOf(argv.format, Object.keys(formatters) as FormatName[], 'format');
  const { NO_COLOR, CI } = process.env;
  return { format, color: Boolean(process.stderr.isTTY) && !argv.noColor && !NO_COLOR && !CI };
}

/** People read problems on stderr, beside the progress; programs read them on stdout. */
export function printDiagnostics(found: readonly Diagnostic[], { format, color }: PrintOptions): void {
  const text = formatters[format](sortDiagnostics(found), sourceOf, { color });
  if (text) (format === 'pretty' ? process.stderr : process.stdout).write(text);
}

/** The text that a code frame is cut from. */
function sourceOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
