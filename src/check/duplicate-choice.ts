import type { Check } from './check.js';
import { offersOf } from './offers.js';

/** Two choices that nobody can tell apart. */
export const checkDuplicateChoice: Check = (topic, report) => {
  for (const { options } of offersOf(topic)) {
    const lines = new Map<string, number>();
    for (const { look, words, at } of options.filter(({ blank }) => !blank)) {
      const first = lines.get(look);
      if (first === undefined) lines.set(look, at.line);
      else report(at, { text: words, first });
    }
  }
};
