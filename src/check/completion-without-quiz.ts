import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { questionsOf, sectionsOf } from './parts.js';

/** A lesson that waits for a quiz which is not there is never completed. */
export const checkCompletionWithoutQuiz: Check = (topic, report) => {
  const { completion } = topic;
  if (completion !== 'quiz' && completion !== 'both') return;
  if (questionsOf(topic).length > 0 || sectionsOf(topic, 'quiz').length > 0) return;
  report(positionAt(topic.positions, ['completion']), { completion });
};
