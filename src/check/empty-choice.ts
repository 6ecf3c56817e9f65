import type { Check } from './check.js';
import { offersOf } from './offers.js';

export const checkEmptyChoice: Check = (topic, report) => {
  for (const { at, blank } of offersOf(topic).flatMap(({ options }) => options)) if (blank) report(at);
};
