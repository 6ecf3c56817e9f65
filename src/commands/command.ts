import type { ArgumentsCamelCase, Argv } from 'yargs';

/** 0 clean, 1 content errors (or warnings under --strict), 2 usage, 3 internal, 130 interrupted. */
export type ExitStatus = 0 | 1 | 2 | 3 | 130;

/** A command: its arguments, options and examples, and what it does with them. */
export interface Command {
  readonly options: (args: Argv) => Argv;
  readonly run: (argv: ArgumentsCamelCase) => Promise<ExitStatus>;
}

/** What is known of a command before it is loaded, which happens when it is called or asked for help. */
export interface CommandEntry {
  /** As the parser reads it: `build [paths..]`. */
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** A command whose options say what `run` gets. */
export const command = <Args>(
  options: (args: Argv) => Argv<Args>,
  run: (argv: ArgumentsCamelCase<Args>) => Promise<ExitStatus>,
): Command => ({
  options: (args) => options(args) as Argv,
  // The parser hands over what these very options came to.
  run: (argv) => run(argv as ArgumentsCamelCase<Args>),
});
