import { nearest } from '../diagnostics/nearest.js';
import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { questionsOf } from './parts.js';

export const checkUnknownPool: Check = (topic, report) => {
  const known = (topic.quiz?.pools ?? []).map(({ id }) => id);
  for (const [index, { pool }] of questionsOf(topic).entries()) {
    if (pool === undefined || known.includes(pool)) continue;
    report(positionAt(topic.positions, ['quiz', 'questions', index, 'pool']), {
      pool,
      nearest: nearest(pool, known) ?? '',
    });
  }
};
