import type { Check } from './check.js';
import { patternsOf } from './parts.js';

/** In characters: what is longer nobody can read, nor check in reasonable time. */
export const LONGEST_PATTERN = 500;

export const checkPatternTooLong: Check = (topic, report) => {
  for (const { text, at } of patternsOf(topic)) {
    if (text.length > LONGEST_PATTERN) report(at, { length: text.length, longest: LONGEST_PATTERN });
  }
};
