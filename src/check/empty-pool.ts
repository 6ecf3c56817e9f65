import type { Check } from './check.js';
import { poolsOf } from './pools.js';

export const checkEmptyPool: Check = (topic, report) => {
  for (const { pool, count } of poolsOf(topic)) if (count === 0) report(pool.at, { name: pool.name });
};
