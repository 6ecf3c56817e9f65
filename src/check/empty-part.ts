import type { Check } from './check.js';
import { isBlank, typed } from './parts.js';

/** A side of a pair or an item without words. A right side is shown as its words alone. */
export const checkEmptyPart: Check = (topic, report) => {
  for (const { pairs, distractors } of typed(topic, 'matching')) {
    for (const { at, left, right } of pairs) {
      if (isBlank(left)) report(at, { part: 'left side' });
      if (right.text.trim() === '') report(at, { part: 'right side' });
    }
    for (const { at, text } of distractors) if (text.trim() === '') report(at, { part: 'right side' });
  }
  for (const { at, text } of typed(topic, 'ordering').flatMap(({ items }) => items)) {
    if (isBlank(text)) report(at, { part: 'item' });
  }
};
