import type { Check } from './check.js';
import { typed } from './parts.js';

/** In the machine form an author names the type, whatever the text holds. */
export const checkNoGap: Check = (topic, report) => {
  for (const { at, gaps } of [...typed(topic, 'fill-blanks'), ...typed(topic, 'dropdowns')]) {
    if (gaps.length === 0) report(at);
  }
};
