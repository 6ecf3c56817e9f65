import type { Check } from './check.js';
import { turnedRound } from './numbers.js';
import { typed } from './parts.js';

export const checkRangeReversed: Check = (topic, report) => {
  for (const { at, text } of typed(topic, 'numeric').flatMap(turnedRound)) {
    if (text.includes('..')) report(at, { text });
  }
};
