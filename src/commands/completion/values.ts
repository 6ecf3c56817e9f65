import { formatters } from '../../diagnostics/format/index.js';
import { formatNames } from '../../import/format-names.js';
import { presetNames, targetNames } from '../choice.js';

/** The shells whose completion there is. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What can stand after an option; after any other that takes a value, a file or a folder. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  target: targetNames,
  for: presetNames,
  from: Object.keys(formatNames),
  format: Object.keys(formatters),
};

/** What can stand after a command where that is no path. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  completion: SHELLS,
  new: ['topic'],
};
