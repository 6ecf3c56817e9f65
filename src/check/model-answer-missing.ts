import type { Check } from './check.js';
import { isBlank, sectionsOf } from './parts.js';

/** Learners compare their own answer to a review question with the model answer. */
export const checkModelAnswerMissing: Check = (topic, report) => {
  for (const { question, answer, at } of sectionsOf(topic, 'review').flatMap(({ questions }) => questions)) {
    if (!answer || isBlank(answer)) report(at, { question: question.text });
  }
};
