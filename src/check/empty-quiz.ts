import type { Check } from './check.js';
import { questionsOf, sectionsOf } from './parts.js';

export const checkEmptyQuiz: Check = (topic, report) => {
  const [section] = sectionsOf(topic, 'quiz');
  if (section && questionsOf(topic).length === 0) report(section.at);
};
