import type { Check } from './check.js';
import { numbersOf } from './numbers.js';
import { typed } from './parts.js';

export const checkNumberMalformed: Check = (topic, report) => {
  for (const question of typed(topic, 'numeric')) {
    for (const { at, text, range } of numbersOf(question)) {
      if (!range && text.trim() !== '') report(at, { text, sign: question.comma ? ',' : '.' });
    }
  }
};
