import { type Position, positionAt } from '../topic/position.js';
import type { Topic } from '../topic/topic.js';
import type { Check } from './check.js';
import { questionsOf } from './parts.js';

/** Identifiers in packages, and with them learners' records, hang on the ids of questions and pools. */
export const checkDuplicateQuestionId: Check = (topic, report) => {
  const lines = new Map<string, number>();
  for (const { id, at, place } of namedParts(topic)) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, at.line);
    else report(place, { id, first });
  }
};

/** Questions and pools in the order of the source; `place` is that of the id. */
function namedParts(topic: Topic): { id: string; at: Position; place: Position }[] {
  const lists = { questions: questionsOf(topic), pools: topic.quiz?.pools ?? [] };
  return Object.entries(lists)
    .flatMap(([list, parts]) =>
      parts.map(({ id, at }, index) => ({ id, at, place: positionAt(topic.positions, ['quiz', list, index, 'id']) })),
    )
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
