import type { Check } from './check.js';
import { patternsOf } from './parts.js';
import { isSlow } from './pattern/is-slow.js';
import { whyBroken } from './pattern-broken.js';
import { LONGEST_PATTERN } from './pattern-too-long.js';

/** Patterns run in the learner's browser, on whatever is typed there. */
export const checkPatternSlow: Check = (topic, report) => {
  for (const { text, at } of patternsOf(topic)) {
    if (text.length > LONGEST_PATTERN || whyBroken(text) !== undefined) continue;
    if (isSlow(text)) report(at, { pattern: text });
  }
};
