import type { Check } from './check.js';
import { typed } from './parts.js';

export const checkGapWithoutRightChoice: Check = (topic, report) => {
  for (const { at, choices } of typed(topic, 'dropdowns').flatMap(({ gaps }) => gaps)) {
    if (!choices.some(({ right }) => right)) report(at);
  }
};
