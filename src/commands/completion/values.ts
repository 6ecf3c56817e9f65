import type { Options } from 'yargs';
import { formatters } from '../../diagnostics/format/index.js';
import { formatNames } from '../../import/format-names.js';
import { presetNames, targetNames } from '../choice.js';
import { TWO_FORMATS, twoFormats } from '../options.js';

/** The shells whose completion there is. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const VALUES: Readonly<Record<string, readonly string[]>> = {
  target: targetNames,
  for: presetNames,
  from: Object.keys(formatNames),
  format: Object.keys(formatters),
};

/** What can stand after an option; undefined where that is a file, a folder or anything else. */
export const valuesOf = (name: string, option: Options): readonly string[] | undefined =>
  option === twoFormats ? TWO_FORMATS : VALUES[name];

/** What can stand after a command where that is no path. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  completion: SHELLS,
  new: ['topic'],
};
