import type { Check } from './check.js';
import { repeatedAnswers } from './repeated-answers.js';

/** The same words as a right answer and as a wrong one. */
export const checkContradictoryAnswer: Check = (topic, report) => {
  for (const { answer, first } of repeatedAnswers(topic)) {
    if (answer.right !== first.right) report(answer.at, { text: answer.text, first: first.at.line });
  }
};
