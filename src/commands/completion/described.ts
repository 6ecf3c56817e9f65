import type { Argv, Options } from 'yargs';
import type { Command } from '../command.js';

/** What a shell can complete after a command's name. */
export interface Described {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly DescribedOption[];
}

export interface DescribedOption {
  readonly name: string;
  readonly alias: string | undefined;
  /** The first words of its description. */
  readonly summary: string;
  readonly takesValue: boolean;
}

/** A command as it describes itself to the parser: nothing has to be said of it twice. */
export function describe(command: Command): Described {
  let [name, summary] = ['', ''];
  const options: DescribedOption[] = [];
  const args = {
    positional: () => args,
    example: () => args,
    options: (given: Readonly<Record<string, Options>>) => {
      for (const [key, option] of Object.entries(given)) options.push(describedOption(key, option));
      return args;
    },
  };
  const parser = {
    command: (usage: string, text: string, build: (parser: typeof args) => unknown) => {
      [name, summary] = [usage.split(' ')[0] ?? '', text];
      build(args);
      return parser;
    },
  };
  // The parser's own type has a hundred methods more, which no command calls while it describes itself.
  command(parser as unknown as Argv, () => undefined);
  return { name, summary, options };
}

const describedOption = (name: string, { alias, describe: text = '', type }: Options): DescribedOption => ({
  name,
  alias: typeof alias === 'string' ? alias : undefined,
  summary: (text.split(/[.;:]/)[0] ?? '').replace(/\$/g, ''),
  takesValue: type !== 'boolean',
});
