import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';
import { questionsOf } from './parts.js';

/** Identifiers in packages, and with them learners' records, hang on a question's id. */
export const checkDuplicateQuestionId: Check = (topic, report) => {
  const lines = new Map<string, number>();
  for (const [index, { id, at }] of questionsOf(topic).entries()) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, at.line);
    else report(positionAt(topic.positions, ['quiz', 'questions', index, 'id']), { id, first });
  }
};
