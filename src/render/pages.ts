import type { Section } from '../topic/section.js';
import type { Topic } from '../topic/topic.js';
import { stringsFor } from './strings/index.js';

/** A page that the learner turns to. The overview has no section; the results page is not among them. */
export interface LessonPage {
  /** Unique in the document; letters, digits and hyphens of ASCII. */
  readonly id: string;
  readonly title: string;
  readonly section?: Section;
}

/** Ids that the document itself uses. */
const RESERVED = ['overview', 'results', 'contents', 'notice', 'announcer', 'lesson', 'lesson-data'];

/** The pages of a lesson, in order. */
export function lessonPages(topic: Topic): LessonPage[] {
  const { page } = stringsFor(topic.lang);
  const taken = new Set([...RESERVED, ...(topic.quiz?.questions.map(({ id }) => `q-${id}`) ?? [])]);
  const sections = sectionsOf(topic, page.quiz).map((section) => {
    const id = uniqueId(section.kind === 'text' ? slug(section.title) : section.kind, taken);
    return { id, title: section.title, section };
  });
  return [{ id: 'overview', title: topic.heading ?? page.overview }, ...sections];
}

/** The topic's sections with the quiz among them exactly once if there is one, whatever the source named. */
function sectionsOf(topic: Topic, quizTitle: string): Section[] {
  const { sections, quiz, at } = topic;
  const firstQuiz = sections.findIndex(({ kind }) => kind === 'quiz');
  const kept = sections.filter(({ kind }, place) => kind !== 'quiz' || (quiz && place === firstQuiz));
  return quiz && firstQuiz < 0 ? [...kept, { kind: 'quiz', title: quizTitle, at }] : kept;
}

function slug(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'section';
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
