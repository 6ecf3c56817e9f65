import type { Check } from './check.js';
import { choiceQuestionsOf } from './parts.js';

export const checkNoRightChoice: Check = (topic, report) => {
  for (const { choices, at } of choiceQuestionsOf(topic)) {
    if (choices.length > 0 && !choices.some(({ right }) => right)) report(at);
  }
};
