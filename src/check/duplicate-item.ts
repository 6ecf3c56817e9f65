import type { Check } from './check.js';
import { typed } from './parts.js';
import { repeatedLooks } from './repeated-looks.js';

export const checkDuplicateItem: Check = (topic, report) => {
  for (const { items } of typed(topic, 'ordering')) {
    for (const { at, text, first } of repeatedLooks(items)) report(at, { text, first });
  }
};
