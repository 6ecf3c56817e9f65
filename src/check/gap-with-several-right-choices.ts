import type { Check } from './check.js';
import { typed } from './parts.js';

export const checkGapWithSeveralRightChoices: Check = (topic, report) => {
  for (const { choices } of typed(topic, 'dropdowns').flatMap(({ gaps }) => gaps)) {
    for (const { at, text } of choices.filter(({ right }) => right).slice(1)) report(at, { text });
  }
};
