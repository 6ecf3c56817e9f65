import type { Check } from './check.js';
import { patternsOf } from './parts.js';
import { whyBroken } from './pattern-broken.js';
import { LONGEST_PATTERN } from './pattern-too-long.js';

/** Patterns run in the learner's browser, on whatever is typed there. */
export const checkPatternSlow: Check = async (topic, report) => {
  const patterns = patternsOf(topic).filter(
    ({ text }) => text.length <= LONGEST_PATTERN && whyBroken(text) === undefined,
  );
  if (patterns.length === 0) return;
  // Most topics have no pattern: what analyses them is not loaded before it is needed.
  const { isSlow } = await import('./slow-pattern.js');
  for (const { text, at } of patterns) if (isSlow(text)) report(at, { pattern: text });
};
