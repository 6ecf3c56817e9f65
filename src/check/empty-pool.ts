import type { Check } from './check.js';
import { poolsOf } from './pools.js';

export const checkEmptyPool: Check = (topic, report) => {
  for (const { pool, questions } of poolsOf(topic)) if (questions.length === 0) report(pool.at, { name: pool.name });
};
