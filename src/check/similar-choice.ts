import type { Check } from './check.js';
import { offersOf } from './offers.js';

/** Two choices that differ only in how they look: a screen reader, and an LMS's report, give the same words for both. */
export const checkSimilarChoice: Check = (topic, report) => {
  for (const { options } of offersOf(topic)) {
    const earlier = new Map<string, { look: string; line: number }>();
    for (const { look, words, at } of options.filter(({ words }) => words !== '')) {
      const first = earlier.get(words);
      if (first === undefined) earlier.set(words, { look, line: at.line });
      else if (first.look !== look) report(at, { text: words, first: first.line });
    }
  }
};
