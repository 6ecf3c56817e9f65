import { styleText } from 'node:util';
import { type Diagnostic, hintOf, messageOf, type Severity } from '../diagnostic.js';
import { frameOf, linesByFile } from './code-frame.js';
import type { FormatContext } from './formatter.js';
import { printable } from './printable.js';

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/**
 * For people: the place, rule and message of each problem, the lines around it, and how to mend it; after the problems
 * the losses, a line each, for nobody has to mend those; without those that the topic allows.
 */
export const formatPretty = (
  found: readonly Diagnostic[],
  { sourceOf, color }: Pick<FormatContext, 'sourceOf' | 'color'>,
): string => {
  const styled = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const linesOf = linesByFile(sourceOf);

  const headOf = (each: Diagnostic): string => {
    const place = `${each.file}:${each.line}:${each.column}`;
    const severity = styled(STYLES[each.severity], each.severity);
    return `${styled('bold', printable(place))}  ${severity}  ${each.rule}  ${printable(messageOf(each))}\n`;
  };
  const block = (each: Diagnostic): string => {
    const frame = frameOf(linesOf(each.file), each).map((line) => styled('dim', line));
    const hint = `  ${styled('green', 'hint:')} ${printable(hintOf(each))}`;
    return `${headOf(each)}${[...frame, hint].join('\n')}\n`;
  };
  const losses = found.filter(({ severity, allowed }) => severity === 'info' && !allowed).map(headOf);
  const problems = found.filter(({ severity }) => severity !== 'info').map(block);
  return [...problems, ...(losses.length > 0 ? [losses.join('')] : [])].join('\n');
};
