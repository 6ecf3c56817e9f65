import type { Check } from './check.js';
import { choiceQuestionsOf, typed } from './parts.js';

export const checkTooFewChoices: Check = (topic, report) => {
  for (const { choices, at } of choiceQuestionsOf(topic)) {
    if (choices.length < 2) report(at, { count: choices.length });
  }
  // To find the only area of a picture is a question too.
  for (const { areas, at } of typed(topic, 'hotspot')) if (areas.length === 0) report(at, { count: 0 });
  // Of a gap without a right choice that is said alone: it may have been meant as a blank.
  for (const { choices, at } of typed(topic, 'dropdowns').flatMap(({ gaps }) => gaps)) {
    if (choices.length === 1 && choices[0]?.right) report(at, { count: 1 });
  }
};
