import { type Diagnostic, hintOf, messageOf, type Severity } from '../diagnostic.js';
import type { FormatContext } from './formatter.js';
import { pathFrom } from './place.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands of GitHub Actions: each problem an annotation of its line. Without losses that the topic allows. */
export function formatGithub(found: readonly Diagnostic[], { root }: Pick<FormatContext, 'root'>): string {
  const command = (one: Diagnostic): string => {
    const { file, line, column, rule, severity } = one;
    const properties = { file: pathFrom(root, file) ?? file, line, col: column, title: rule };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    return `::${COMMANDS[severity]} ${written.join(',')}::${data(`${messageOf(one)}\n${hintOf(one)}`)}\n`;
  };
  return found
    .filter(({ allowed }) => !allowed)
    .map(command)
    .join('');
}

// As the runner's own toolkit escapes them (actions/toolkit, packages/core/src/command.ts).
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
