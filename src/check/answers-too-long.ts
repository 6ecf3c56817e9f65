import { LONGEST_STATE, stateLength } from '../topic/state-length.js';
import type { Check } from './check.js';
import { sectionsOf } from './parts.js';

/** Typed text may make room; what was chosen and what it scored has to last until the next sitting. */
export const checkAnswersTooLong: Check = (topic, report) => {
  const length = stateLength(topic);
  if (length <= LONGEST_STATE) return;
  const count = Math.ceil(length / LONGEST_STATE);
  const at = topic.chapters ? topic.at : sectionsOf(topic, 'quiz')[0]?.at;
  report(at ?? topic.at, { length, longest: LONGEST_STATE, count });
};
