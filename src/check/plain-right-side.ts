import type { Check } from './check.js';
import { typed } from './parts.js';

/** Menus hold plain words. */
export const checkPlainRightSide: Check = (topic, report) => {
  for (const { pairs, distractors } of typed(topic, 'matching')) {
    for (const { html, text, at } of [...pairs.map(({ right }) => right), ...distractors]) {
      // A `<` of the author's is escaped: this is a tag's.
      if (html.includes('<')) report(at, { text });
    }
  }
};
