import type { Check } from './check.js';
import { repeatedAnswers } from './repeated-answers.js';

/** Two answers that the same words match, both right or both wrong: one is enough. */
export const checkDuplicateAnswer: Check = (topic, report) => {
  for (const { answer, first } of repeatedAnswers(topic)) {
    if (answer.right === first.right) report(answer.at, { text: answer.text, first: first.at.line });
  }
};
