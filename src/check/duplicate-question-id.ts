import { type Position, positionAt } from '../topic/position.js';
import type { Topic } from '../topic/topic.js';
import type { Check, ReportPlace } from './check.js';
import { questionsOf, sectionsOf } from './parts.js';

/** Where a part's id stands. */
interface Identified {
  readonly id: string;
  readonly at: Position;
}

/** Identifiers in packages, and with them learners' records, hang on the ids of questions and pools. */
export const checkDuplicateQuestionId: Check = (topic, report) => {
  reportRepeated(idsOfQuiz(topic), report);
  // A review question may bear the id of a question of the quiz: packages name the two in different ways.
  reportRepeated(
    sectionsOf(topic, 'review').flatMap(({ questions }) => questions),
    report,
  );
};

/** The ids of questions and pools in the order of the source. */
function idsOfQuiz(topic: Topic): Identified[] {
  const lists = { questions: questionsOf(topic), pools: topic.quiz?.pools ?? [] };
  return Object.entries(lists)
    .flatMap(([list, parts]) =>
      parts.map(({ id }, index) => ({ id, at: positionAt(topic.positions, ['quiz', list, index, 'id']) })),
    )
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

function reportRepeated(parts: readonly Identified[], report: ReportPlace): void {
  const lines = new Map<string, number>();
  for (const { id, at } of parts) {
    const first = lines.get(id);
    if (first === undefined) lines.set(id, at.line);
    else report(at, { id, first });
  }
}
