import type { Check } from './check.js';
import { questionsOf } from './parts.js';

/** The YAML and JSON form can say that both choices mean true. */
export const checkTrueFalsePair: Check = (topic, report) => {
  for (const question of questionsOf(topic)) {
    if (question.type !== 'true-false' || question.choices.length < 2) continue;
    const values = new Set(question.choices.map(({ value }) => value));
    if (question.choices.length > 2 || values.size < 2) report(question.at);
  }
};
