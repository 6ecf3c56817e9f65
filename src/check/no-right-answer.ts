import type { Check } from './check.js';
import { typed } from './parts.js';

export const checkNoRightAnswer: Check = (topic, report) => {
  for (const { answers, at } of [...typed(topic, 'short-text'), ...typed(topic, 'numeric')]) {
    if (!answers.some(({ right }) => right)) report(at);
  }
};
