import type { Check } from './check.js';
import { shortTextsOf } from './parts.js';

export const checkEmptyAnswer: Check = (topic, report) => {
  for (const { text, at } of shortTextsOf(topic).flatMap(({ answers }) => answers)) {
    if (text.trim() === '') report(at);
  }
};
