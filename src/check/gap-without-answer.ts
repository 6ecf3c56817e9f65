import type { Check } from './check.js';
import { typed } from './parts.js';

export const checkGapWithoutAnswer: Check = (topic, report) => {
  for (const { at, answers } of typed(topic, 'fill-blanks').flatMap(({ gaps }) => gaps)) {
    if (answers.every((answer) => answer.trim() === '')) report(at);
  }
};
