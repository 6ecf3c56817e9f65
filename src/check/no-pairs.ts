import type { Check } from './check.js';
import { typed } from './parts.js';

export const checkNoPairs: Check = (topic, report) => {
  for (const { at, pairs } of typed(topic, 'matching')) if (pairs.length === 0) report(at);
};
