import type { Options } from 'yargs';
import { UsageError } from '../build/usage-error.js';
import { nearest } from '../diagnostics/nearest.js';
import { type TargetName, targets } from '../targets/index.js';

const targetNames = Object.keys(targets) as TargetName[];

/** Of an option that is given twice the last one counts, as in other tools. */
const last = (value: string | readonly string[]): string => (typeof value === 'string' ? value : (value.at(-1) ?? ''));

export const outOption = {
  out: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    default: 'dist',
    coerce: last,
    describe: 'Folder for the packages',
  },
} as const satisfies Record<string, Options>;

/** Options that more than one command has. */
export const sharedOptions = {
  target: {
    alias: 't',
    type: 'string',
    array: true,
    requiresArg: true,
    default: ['scorm12', 'qti12'],
    describe: `Package format, repeatable. ${targetNames.map((name) => `${name}: ${targets[name].summary}`).join('; ')}`,
  },
  strict: { type: 'boolean', default: false, describe: 'Warnings and losses are errors' },
  format: {
    type: 'string',
    requiresArg: true,
    default: 'pretty',
    coerce: last,
    describe: 'How problems are printed: pretty, json',
  },
  quiet: { alias: 'q', type: 'boolean', default: false, describe: 'Print problems only' },
  'no-color': { type: 'boolean', default: false, describe: 'Print without colours' },
} as const satisfies Record<string, Options>;

/** What the shared options come to. */
export interface SharedArguments {
  readonly _: readonly (string | number)[];
  readonly paths?: readonly string[] | undefined;
  readonly target: readonly string[];
  readonly strict: boolean;
  readonly format: string;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

/** Topics, or folders of topics: also those behind `--`. */
export const pathsOption = {
  type: 'string',
  array: true,
  defaultDescription: 'content',
  describe: 'Topics, or folders of topics',
} as const;

/** The paths that the user names, or `content`. */
export function chosenPaths({ paths = [], _: rest }: SharedArguments): string[] {
  const named = [...paths, ...rest.slice(1).map(String)];
  return named.length === 0 ? ['content'] : named;
}

/** The names as targets, each once, in the order given. Throws a UsageError for one that there is not. */
export function chosenTargets(names: readonly string[]): TargetName[] {
  return [...new Set(names)].map((name) => oneOf(name, targetNames, 'target'));
}

/** `name` as one of `known`. Throws a UsageError that names the nearest. */
export function oneOf<T extends string>(name: string, known: readonly T[], what: string): T {
  const found = known.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  const meant = nearest(name, known);
  const hint = meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`;
  throw new UsageError(`there is no ${what} ${JSON.stringify(name)}${hint}`);
}
