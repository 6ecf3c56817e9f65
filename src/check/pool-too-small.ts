import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { poolsOf } from './pools.js';

export const checkPoolTooSmall: Check = (topic, report) => {
  for (const { pool, index, questions } of poolsOf(topic)) {
    const count = questions.length;
    if (count === 0 || count >= pool.pick) continue;
    report(positionAt(topic.positions, ['quiz', 'pools', index, 'pick']), { pick: pool.pick, count });
  }
};
