import type { Source } from '../../canonical/source.js';
import type { Section } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import type { AuthoredSection, AuthoredTopic } from '../../write/authored.js';
import { writeItems, writeSection } from '../../write/index.js';
import type { Part } from '../reader.js';
import { endOf, type Insertion } from './insert.js';
import { quizInsertions } from './merge-quiz.js';

/** A topic of an import, as it was written and as it reads. */
interface Added {
  readonly authored: AuthoredTopic;
  readonly topic: Topic;
}

/** What is to be written into a topic. */
export interface Additions {
  readonly insertions: readonly Insertion[];
  /** Ids of the questions that are asked already. */
  readonly asked: ReadonlySet<string>;
  /** Of other things, in their order: is each there already? */
  readonly present: ReadonlyMap<Part, readonly boolean[]>;
}

/**
 * What `added` has and the topic in `source` has not: questions by their ids, other things by their words. The ids of
 * the new questions are added to `asked`.
 */
export function additionsTo(source: Source, topic: Topic, added: Added, asked: Set<string>): Additions {
  const present = new Map<Part, boolean[]>();
  const sections = (added.authored.sections ?? []).flatMap((authored, index) => {
    const read = added.topic.sections[index];
    return read ? addSection(source, topic, { authored, read, of: added.authored }, present) : [];
  });
  const before = new Set(asked);
  const questions = quizInsertions(source, topic, added.authored, before);
  for (const { id } of added.topic.quiz?.questions ?? []) asked.add(id);
  return { insertions: [...sections, ...questions], asked: before, present };
}

interface AddedSection {
  readonly authored: AuthoredSection;
  readonly read: Section;
  readonly of: AuthoredTopic;
}

const PARTS = { facts: 'fact', terms: 'term', review: 'review question', text: 'page' } as const satisfies Record<
  Exclude<Section['kind'], 'quiz'>,
  Part
>;

function addSection(
  source: Source,
  topic: Topic,
  { authored, read, of }: AddedSection,
  present: Map<Part, boolean[]>,
): Insertion[] {
  if (read.kind === 'quiz' || authored.kind === 'quiz') return [];
  const part = PARTS[read.kind];
  const known = new Set(topic.sections.filter(({ kind }) => kind === read.kind).flatMap(keysOf));
  const there = keysOf(read).map((key) => known.has(key));
  present.set(part, [...(present.get(part) ?? []), ...there]);
  if (there.every(Boolean)) return [];
  const home = authored.kind === 'text' ? undefined : topic.sections.find(({ kind }) => kind === read.kind);
  if (!home || authored.kind === 'text')
    return [{ line: startOfQuiz(source, topic), text: writeSection(authored, of, topic.lang) }];
  const line = endOf(source, home.at.line - 1, 2);
  return writeItems(authored)
    .filter((_, index) => !there[index])
    .map((text) => ({ line, text, close: authored.kind !== 'review' }));
}

/** What tells the items of a section from each other. */
function keysOf(section: Section): string[] {
  if (section.kind === 'facts') return section.facts.map(({ text }) => text);
  if (section.kind === 'terms') return section.terms.map(({ term }) => term);
  if (section.kind === 'review') return section.questions.map(({ id }) => id);
  return [section.title];
}

/** New pages come before the quiz. */
function startOfQuiz({ lines }: Source, { sections }: Topic): number {
  const quiz = sections.find(({ kind }) => kind === 'quiz');
  return quiz ? quiz.at.line - 1 : lines.length;
}
