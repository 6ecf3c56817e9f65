import type { Argv } from 'yargs';

/** 0 clean, 1 content errors (or warnings under --strict), 2 usage, 3 internal, 130 interrupted. */
export type ExitStatus = 0 | 1 | 2 | 3 | 130;

/** A command: adds itself to the command line, and hands over its exit status when it was run. */
export type Command = (yargs: Argv, finish: (status: ExitStatus) => void) => Argv;
