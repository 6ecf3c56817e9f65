import { nearest } from '../diagnostics/nearest.js';
import { lossIds } from '../diagnostics/rules.js';
import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';

/** A slip in `allow-loss` allows nothing. */
export const checkUnknownLoss: Check = (topic, report) => {
  const known: readonly string[] = lossIds;
  for (const [place, id] of topic['allow-loss'].entries()) {
    if (known.includes(id)) continue;
    report(positionAt(topic.positions, ['allow-loss', place]), { id, nearest: nearest(id, known) ?? '' });
  }
};
