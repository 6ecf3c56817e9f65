import type { Check } from './check.js';
import { choiceQuestionsOf } from './parts.js';

export const checkTooFewChoices: Check = (topic, report) => {
  for (const { choices, at } of choiceQuestionsOf(topic)) {
    if (choices.length < 2) report(choices[0]?.at ?? at, { count: choices.length });
  }
};
