import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { itemIdent } from '../targets/identifiers.js';
import { type Position, positionAt } from '../topic/position.js';
import type { Question } from '../topic/questions/index.js';
import type { Topic } from '../topic/topic.js';
import { checkPublished, type Lock } from './lock.js';

/** What other topics, and what was published before, have to do with a topic: the names that it takes. */
export interface Names {
  /** The file of the topic or course. */
  readonly file: string;
  readonly id: string;
  readonly at: Position;
  readonly isCourse: boolean;
  readonly retired: readonly string[];
  readonly questions: readonly QuestionName[];
}

interface QuestionName {
  readonly id: string;
  readonly type: Question['type'];
  /** Where its id stands. */
  readonly at: Position;
}

export const namesOf = ({ file, id, positions, chapters, retired, quiz }: Topic): Names => ({
  file,
  id,
  at: positionAt(positions, ['id']),
  isCourse: chapters !== undefined,
  retired: retired ?? [],
  questions: (quiz?.questions ?? []).map(({ id, type }, index) => ({
    id,
    type,
    at: positionAt(positions, ['quiz', 'questions', index, 'id']),
  })),
});

/** Checks the names of topics, one topic after the other, against those that were taken before. */
export function createRegister(lock: Lock | undefined): (names: Names) => Diagnostic[] {
  const taken = new Map<string, string>();
  const identifiers = new Map<string, string>();
  return (names) => {
    const { id, file, at, isCourse } = names;
    const found: Diagnostic[] = [];
    const first = taken.get(id);
    if (first === undefined) taken.set(id, file);
    else found.push(diagnostic('duplicate-topic-id', file, at, { id, first }));
    found.push(...clashesOf(names, identifiers));
    // A course's questions are held by their own topics.
    if (lock && !isCourse) found.push(...checkPublished(names, lock));
    return found;
  };
}

/** Topic `a-b` with question `c` and topic `a` with question `b-c` have one identifier in a course: `a-b-c`. */
function clashesOf(topic: Names, identifiers: Map<string, string>): Diagnostic[] {
  return topic.questions.flatMap(({ id, at }) => {
    const identifier = itemIdent(topic, id);
    const owner = identifiers.get(identifier);
    if (owner === undefined) identifiers.set(identifier, topic.id);
    if (owner === undefined || owner === topic.id) return [];
    return [diagnostic('identifier-taken', topic.file, at, { id, identifier, owner })];
  });
}
