import type { Check } from './check.js';
import { turnedRound } from './numbers.js';
import { typed } from './parts.js';

/** What is no range and yet ends below its beginning has a tolerance below 0. */
export const checkToleranceNegative: Check = (topic, report) => {
  for (const { at, text } of typed(topic, 'numeric').flatMap(turnedRound)) {
    if (!text.includes('..')) report(at, { text });
  }
};
