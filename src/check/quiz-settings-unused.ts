import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { questionsOf, sectionsOf } from './parts.js';

export const checkQuizSettingsUnused: Check = (topic, report) => {
  if (!topic.quiz || questionsOf(topic).length > 0 || sectionsOf(topic, 'quiz').length > 0) return;
  // Review questions alone make the quiz of a format that has no pages.
  if (topic.quiz['include-review'] && sectionsOf(topic, 'review').length > 0) return;
  report(positionAt(topic.positions, ['quiz']));
};
