import type { Check } from './check.js';
import { typed } from './parts.js';
import { repeatedLooks } from './repeated-looks.js';

export const checkDuplicateLeftSide: Check = (topic, report) => {
  for (const { pairs } of typed(topic, 'matching')) {
    for (const { at, text, first } of repeatedLooks(pairs.map(({ at, left }) => ({ at, text: left })))) {
      report(at, { text, first });
    }
  }
};
