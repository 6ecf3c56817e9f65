import type { Check } from './check.js';
import { shortTextsOf } from './parts.js';

export const checkNoRightAnswer: Check = (topic, report) => {
  for (const { answers, at } of shortTextsOf(topic)) {
    if (!answers.some(({ right }) => right)) report(at);
  }
};
