import type { Check } from './check.js';
import { questionsOf } from './parts.js';

/** Identifiers in packages, and with them learners' records, hang on a question's id. */
export const checkDuplicateQuestionId: Check = (topic, report) => {
  const lines = new Map<string, number>();
  for (const { id, at } of questionsOf(topic)) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, at.line);
    else report(at, { id, first });
  }
};
