import { type Position, positionAt } from '../topic/position.js';
import type { Check, ReportPlace } from './check.js';
import { questionsOf, sectionsOf } from './parts.js';

/** Identifiers in packages, and with them learners' records, hang on a question's id. */
export const checkDuplicateQuestionId: Check = (topic, report) => {
  const places = questionsOf(topic).map(({ id }, index) => {
    return { id, at: positionAt(topic.positions, ['quiz', 'questions', index, 'id']) };
  });
  reportRepeated(places, report);
  // A review question may bear the id of a question of the quiz: packages name the two in different ways.
  reportRepeated(
    sectionsOf(topic, 'review').flatMap(({ questions }) => questions),
    report,
  );
};

function reportRepeated(places: readonly { readonly id: string; readonly at: Position }[], report: ReportPlace): void {
  const lines = new Map<string, number>();
  for (const { id, at } of places) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, at.line);
    else report(at, { id, first });
  }
}
