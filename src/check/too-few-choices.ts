import type { Check } from './check.js';
import { choiceQuestionsOf } from './parts.js';

export const checkTooFewChoices: Check = (topic, report) => {
  for (const { choices, at } of choiceQuestionsOf(topic)) {
    if (choices.length < 2) report(at, { count: choices.length });
  }
};
