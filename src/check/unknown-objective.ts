import { nearest } from '../diagnostics/nearest.js';
import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { questionsOf } from './parts.js';

export const checkUnknownObjective: Check = (topic, report) => {
  const declared = Object.keys(topic.objectives);
  for (const [index, { obj }] of questionsOf(topic).entries()) {
    for (const [place, id] of obj.entries()) {
      if (Object.hasOwn(topic.objectives, id)) continue;
      const at = positionAt(topic.positions, ['quiz', 'questions', index, 'obj', place]);
      report(at, { id, nearest: nearest(id, declared) ?? '' });
    }
  }
};
