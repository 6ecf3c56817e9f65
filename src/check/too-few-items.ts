import type { Check } from './check.js';
import { typed } from './parts.js';

export const checkTooFewItems: Check = (topic, report) => {
  for (const { at, items } of typed(topic, 'ordering')) if (items.length < 2) report(at, { count: items.length });
};
