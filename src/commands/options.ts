import type { Options } from 'yargs';
import { formatters } from '../diagnostics/format/index.js';
import { formatNames } from '../import/format-names.js';
import { type TargetName, targets } from '../targets/index.js';
import { type PresetName, targetsOf } from '../targets/presets.js';
import { presetNames, targetNames } from './choice.js';

/** What is built where nobody says what. */
export const DEFAULT_TARGETS = ['scorm12', 'qti12'] as const satisfies TargetName[];

const describePreset = (name: PresetName): string => (name === 'all' ? 'every format' : targetsOf(name).join(', '));

/** Of an option that is given twice the last one counts, as in other tools. */
const last = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'object' ? value.at(-1) : value;

/** What is written where neither the command line nor a config file says another folder. */
export const DEFAULT_OUT = 'dist';

/** Of all commands that read topics. */
export const configOption = {
  config: {
    type: 'string',
    requiresArg: true,
    coerce: last,
    defaultDescription: 'lessonpack.yaml here or above',
    describe: 'Config file; options win over it',
  },
} as const satisfies Record<string, Options>;

export const outOption = {
  out: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    defaultDescription: DEFAULT_OUT,
    coerce: last,
    describe: 'Folder for the packages',
  },
} as const satisfies Record<string, Options>;

/** Of `build`. */
export const releaseOption = {
  release: {
    type: 'boolean',
    default: false,
    describe: 'Write the ids of what is published into lessonpack.lock.json',
  },
} as const satisfies Record<string, Options>;

/** Of `build`, for large catalogues. */
export const largeOptions = {
  changed: {
    type: 'boolean',
    default: false,
    describe: 'List and leave only packages that are new since the last build.json',
  },
  'no-cache': {
    type: 'boolean',
    default: false,
    describe: 'Make everything anew, and keep nothing for the next build',
  },
  jobs: {
    alias: 'j',
    type: 'string',
    requiresArg: true,
    coerce: last,
    defaultDescription: 'one a core',
    describe: 'Threads that make packages',
  },
} as const satisfies Record<string, Options>;

/** Which packages: neither of them means DEFAULT_TARGETS. */
export const targetOptions = {
  target: {
    alias: 't',
    type: 'string',
    array: true,
    requiresArg: true,
    defaultDescription: DEFAULT_TARGETS.join(' '),
    describe: `Package format, repeatable. ${targetNames.map((name) => `${name}: ${targets[name].summary}`).join('; ')}`,
  },
  for: {
    type: 'string',
    array: true,
    requiresArg: true,
    describe: `The formats that serve an LMS, repeatable. ${presetNames.map((name) => `${name}: ${describePreset(name)}`).join('; ')}`,
  },
} as const satisfies Record<string, Options>;

/** Schemas that may not be shipped. */
export const schemasOption = {
  schemas: {
    type: 'string',
    requiresArg: true,
    describe: "Folder with the standards' XSDs; SCORM's come with the tool",
  },
} as const satisfies Record<string, Options>;

/** How it is printed. */
export const printingOptions = {
  format: {
    type: 'string',
    requiresArg: true,
    defaultDescription: 'pretty; github in GitHub Actions',
    coerce: last,
    describe: `How problems are printed: ${Object.keys(formatters).join(', ')}`,
  },
  'no-color': { type: 'boolean', default: false, describe: 'Print without colours' },
} as const satisfies Record<string, Options>;

/** Of commands whose answer is no list of problems. */
export const TWO_FORMATS = ['pretty', 'json'] as const;

export const twoFormats = {
  ...printingOptions.format,
  defaultDescription: 'pretty',
  describe: `How it is printed: ${TWO_FORMATS.join(', ')}`,
} as const satisfies Options;

/** Options of the commands that can fail a topic. */
export const sharedOptions = {
  ...targetOptions,
  strict: {
    type: 'boolean',
    defaultDescription: 'false',
    describe: 'Warnings are errors, and so are losses, but for those that a topic allows',
  },
  ...printingOptions,
  ...configOption,
  quiet: { alias: 'q', type: 'boolean', default: false, describe: 'Print problems only' },
} as const satisfies Record<string, Options>;

/** Of `new`. */
export const titleOption = {
  title: { type: 'string', requiresArg: true, coerce: last, describe: 'What learners see; else made of the id' },
} as const satisfies Record<string, Options>;

/** Of `init`. */
export const initOptions = {
  for: {
    type: 'string',
    requiresArg: true,
    coerce: last,
    describe: `LMS whose formats are built: ${presetNames.join(', ')}; else asked for, or all`,
  },
  lang: { type: 'string', requiresArg: true, coerce: last, describe: 'Language of the lessons; else asked for, or en' },
} as const satisfies Record<string, Options>;

/** Of `fmt`. */
export const checkOption = {
  check: { type: 'boolean', default: false, describe: 'Write nothing; exit 1 where a topic would change' },
} as const satisfies Record<string, Options>;

/** Of `import`. */
export const importOptions = {
  from: {
    type: 'string',
    requiresArg: true,
    coerce: last,
    defaultDescription: 'found by looking',
    describe: `Format. ${Object.entries(formatNames)
      .map(([name, summary]) => `${name}: ${summary}`)
      .join('; ')}`,
  },
  out: { ...outOption.out, defaultDescription: 'content', describe: 'Folder in which each topic gets one of its own' },
  merge: {
    type: 'string',
    requiresArg: true,
    coerce: last,
    describe: 'A topic.md that gets what is new, and keeps all that it has',
  },
  lang: {
    type: 'string',
    requiresArg: true,
    coerce: last,
    defaultDescription: "the project's, else en",
    describe: 'Language of what names none, such as de or pt-BR',
  },
  'draft-quiz': {
    type: 'boolean',
    default: false,
    describe: 'Make questions of the facts and terms of a page that has none, as drafts',
  },
} as const satisfies Record<string, Options>;

/** Of `build` and `check`. */
export const shardOption = {
  shard: {
    type: 'string',
    requiresArg: true,
    coerce: last,
    defaultDescription: "the CI's, or all",
    describe: 'One part of the catalogue, such as 2/3: the second of three',
  },
} as const satisfies Record<string, Options>;

export const watchOption = {
  watch: { alias: 'w', type: 'boolean', default: false, describe: 'Build again after every change, until Ctrl-C' },
} as const satisfies Record<string, Options>;

/** Where the preview is. */
export const previewOptions = {
  port: {
    type: 'string',
    requiresArg: true,
    coerce: last,
    defaultDescription: 'a free one',
    describe: 'Port of its address',
  },
  open: { type: 'boolean', default: false, describe: 'Open it in the browser' },
} as const satisfies Record<string, Options>;

/** What the options come to that all commands on topics have. */
export interface TopicArguments {
  readonly _: readonly (string | number)[];
  readonly paths?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  readonly for?: readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly noColor: boolean;
  readonly config?: string | undefined;
}

/** What the shared options come to. */
export interface SharedArguments extends TopicArguments {
  readonly strict?: boolean | undefined;
  readonly quiet: boolean;
}

/** Topics, or folders of topics: also those behind `--`. */
export const pathsOption = {
  type: 'string',
  array: true,
  defaultDescription: 'content',
  describe: 'Topics, or folders of topics',
} as const;

/** The paths that the user names, also those behind `--`. */
export const namedPaths = ({ paths = [], _: rest }: Pick<TopicArguments, '_' | 'paths'>): string[] => [
  ...paths,
  ...rest.slice(1).map(String),
];

/** The paths that the user names, or the project's `content`. */
export function chosenPaths(
  argv: Pick<TopicArguments, '_' | 'paths'>,
  { content }: { readonly content: string },
): string[] {
  const named = namedPaths(argv);
  return named.length === 0 ? [content] : named;
}
