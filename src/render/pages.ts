import { pageIds } from '../topic/page-ids.js';
import type { Section } from '../topic/section.js';
import type { Topic } from '../topic/topic.js';
import { stringsFor } from './strings/index.js';

/** A page that the learner turns to. The overview has no section; the results page is not among them. */
export interface LessonPage {
  /** Unique in the document; letters, digits and hyphens of ASCII. */
  readonly id: string;
  readonly title: string;
  /** Whether the author gave the title; else it is one of the pages' sentences. */
  readonly titled: boolean;
  readonly section?: Section;
}

/** The pages of a lesson, in order. */
export function lessonPages(topic: Topic): LessonPage[] {
  const { page } = stringsFor(topic.lang);
  const sections = sectionsOf(topic, page.quiz);
  const ids = pageIds(sections, topic.quiz?.questions.map(({ id }) => id) ?? []);
  const firstQuiz = sections.findIndex(({ kind }) => kind === 'quiz');
  const pages = sections.map((section, place) => ({
    id: ids[place] ?? '',
    title: section.title,
    titled: topic.sections.includes(section),
    section,
  }));
  return [
    { id: 'overview', title: topic.heading ?? page.overview, titled: topic.heading !== undefined },
    ...pages.filter(({ section }, place) => section.kind !== 'quiz' || (topic.quiz && place === firstQuiz)),
  ];
}

/** The topic's sections, the quiz among them even where the source has no section for it. */
function sectionsOf({ sections, quiz, at }: Topic, quizTitle: string): readonly Section[] {
  if (!quiz || sections.some(({ kind }) => kind === 'quiz')) return sections;
  return [...sections, { kind: 'quiz', title: quizTitle, at }];
}
