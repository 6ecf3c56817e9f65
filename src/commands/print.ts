import { ruleText } from '../build/rule-texts.js';
import { sourceOf } from '../build/source-of.js';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.js';
import type { FormatContext } from '../diagnostics/format/formatter.js';
import { type FormatName, formatters } from '../diagnostics/format/index.js';
import { oneOf } from './one-of.js';

export interface PrintOptions {
  readonly format: FormatName;
  readonly color: boolean;
}

interface PrintArguments {
  readonly format?: string | undefined;
  readonly noColor: boolean;
}

/**
 * How problems are to be printed. Colours: on a terminal, unless the user or a CI wants none. `offered` are the formats
 * that the command has; the first of them is meant where none is named, but in GitHub Actions its own.
 */
export function printOptions(
  argv: PrintArguments,
  offered: readonly FormatName[] = Object.keys(formatters) as FormatName[],
): PrintOptions {
  const { NO_COLOR, CI, GITHUB_ACTIONS } = process.env;
  const usual = GITHUB_ACTIONS === 'true' && offered.includes('github') ? 'github' : 'pretty';
  const format = argv.format === undefined ? usual : oneOf(argv.format, offered, 'format');
  return { format, color: Boolean(process.stderr.isTTY) && !argv.noColor && !NO_COLOR && !CI };
}

/**
 * People read problems on stderr, beside the progress; programs read them on stdout. A log of GitHub's is read by both.
 * `files` are the sources that were examined.
 */
export async function printDiagnostics(
  found: readonly Diagnostic[],
  { format, color }: PrintOptions,
  { files = [], strict = false, shard }: Partial<Pick<FormatContext, 'files' | 'strict' | 'shard'>> = {},
): Promise<void> {
  const sorted = sortDiagnostics(found);
  const root = process.env.GITHUB_WORKSPACE || process.cwd();
  const context: FormatContext = { color, strict, files, shard, root, sourceOf, explain: ruleText };
  if (format === 'pretty' || format === 'github') process.stderr.write(formatters.pretty(sorted, context));
  if (format !== 'pretty') process.stdout.write(await formatters[format](sorted, context));
}
