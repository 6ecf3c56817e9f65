import type { Check } from './check.js';
import { choiceQuestionsOf, isBlank } from './parts.js';

export const checkEmptyChoice: Check = (topic, report) => {
  for (const { text, at } of choiceQuestionsOf(topic).flatMap(({ choices }) => choices)) {
    if (isBlank(text)) report(at);
  }
};
