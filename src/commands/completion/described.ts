import type { Argv, Options } from 'yargs';
import type { CommandEntry } from '../command.js';
import { valuesOf } from './values.js';

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
  /** What can stand after it, where that can be listed. */
  readonly values: readonly string[] | undefined;
}

/** A command as it describes itself to the parser: nothing has to be said of it twice. */
export async function describe({ usage, summary, load }: CommandEntry): Promise<Described> {
  const { options: addOptions } = await load();
  const options: DescribedOption[] = [];
  const args = {
    positional: () => args,
    example: () => args,
    options: (given: Readonly<Record<string, Options>>) => {
      for (const [key, option] of Object.entries(given)) options.push(describedOption(key, option));
      return args;
    },
  };
  // The parser's own type has a hundred methods more, which no command calls while it describes itself.
  addOptions(args as unknown as Argv);
  return { name: usage.split(' ')[0] ?? '', summary, options };
}

const describedOption = (name: string, option: Options): DescribedOption => {
  const { alias, describe: text = '', type } = option;
  return {
    name,
    alias: typeof alias === 'string' ? alias : undefined,
    summary: (text.split(/[.;:]/)[0] ?? '').replace(/\$/g, ''),
    takesValue: type !== 'boolean',
    values: valuesOf(name, option),
  };
};
