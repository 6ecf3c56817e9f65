import type { Format } from '../reader.js';
import { headingOf } from './headings.js';
import { readKeyTerms } from './read.js';

export const keyTerms: Format = {
  sniff: ({ text }) => text.split('\n').some((line) => headingOf(line) !== undefined),
  read: readKeyTerms,
};
