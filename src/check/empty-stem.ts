import type { Check } from './check.js';
import { isBlank, questionsOf, sectionsOf } from './parts.js';

export const checkEmptyStem: Check = (topic, report) => {
  for (const { stem, at } of questionsOf(topic)) if (isBlank(stem)) report(at);
  for (const { question, at } of sectionsOf(topic, 'review').flatMap(({ questions }) => questions)) {
    if (isBlank(question)) report(at);
  }
};
