import type { Check } from './check.js';
import { choiceQuestionsOf } from './parts.js';

/** Where one choice alone can be taken, one alone may be right. */
export const checkSeveralRightChoices: Check = (topic, report) => {
  for (const { type, choices } of choiceQuestionsOf(topic)) {
    if (type === 'multiple-choice') continue;
    for (const { at } of choices.filter(({ right }) => right).slice(1)) report(at);
  }
};
