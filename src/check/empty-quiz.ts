import type { Check } from './check.js';
import { questionsOf, sectionsOf } from './parts.js';

export const checkEmptyQuiz: Check = (topic, report) => {
  const [section] = sectionsOf(topic, 'quiz');
  // Of an empty pool that is said instead.
  const pools = topic.quiz?.pools ?? [];
  if (section && questionsOf(topic).length === 0 && pools.length === 0) report(section.at);
};
