import { nameInCourse, nameInTopic } from '../topic/name-in-course.js';
import { pageIds } from '../topic/page-ids.js';
import type { Position } from '../topic/position.js';
import type { Section } from '../topic/section.js';
import type { Chapter, Topic } from '../topic/topic.js';
import { stringsFor } from './strings/index.js';

/** A page that the learner turns to. The lesson's overview has no section; the results page is not among them. */
export interface LessonPage {
  /** Unique in the document; letters, digits, hyphens and underscores of ASCII. */
  readonly id: string;
  readonly title: string;
  /** Whether the author gave the title; else it is one of the pages' sentences. */
  readonly titled: boolean;
  /** `submission` is where the quiz of a course is submitted. */
  readonly kind: Section['kind'] | 'overview' | 'submission';
  readonly section?: Section;
  /** The topic of a course that the page belongs to. */
  readonly chapter?: Chapter;
}

/** The pages of a lesson, in order. */
export const lessonPages = (topic: Topic): LessonPage[] =>
  topic.chapters ? coursePages(topic, topic.chapters) : topicPages(topic);

/** What a chapter's pages are called in the topic itself stands behind the topic's id. */
function coursePages({ lang, quiz, at }: Topic, chapters: readonly Chapter[]): LessonPage[] {
  const { page } = stringsFor(lang);
  const ofChapters = chapters.flatMap((chapter) => {
    const { id, title, topic } = chapter;
    return topicPages(topic, lang, id).map((each): LessonPage => {
      const first = { title: topic.heading ?? title, titled: true, section: firstSection(topic) };
      return { ...each, ...(each.section ? {} : first), id: nameInCourse(id, each.id), chapter };
    });
  });
  return [
    { id: 'overview', kind: 'overview', title: page.overview, titled: false },
    ...ofChapters,
    ...(quiz ? [submissionPage(page.submit, at)] : []),
  ];
}

const submissionPage = (title: string, at: Position): LessonPage => {
  return { id: 'submission', kind: 'submission', title, titled: false, section: { kind: 'quiz', title, at } };
};

const firstSection = ({ title, heading, definition, at }: Topic): Section => {
  return { kind: 'text', title: heading ?? title, body: definition, at };
};

/** The pages of a topic, also of one whose questions are named as in a course. */
function topicPages(topic: Topic, lang = topic.lang, topicId = ''): LessonPage[] {
  const { page } = stringsFor(lang);
  const sections = sectionsOf(topic, page.quiz);
  const questionIds = topic.quiz?.questions.map(({ id }) => nameInTopic(topicId, id)) ?? [];
  const ids = pageIds(sections, questionIds);
  const firstQuiz = sections.findIndex(({ kind }) => kind === 'quiz');
  const pages = sections.map((section, place) => ({
    id: ids[place] ?? '',
    kind: section.kind,
    title: section.title,
    titled: topic.sections.includes(section),
    section,
  }));
  return [
    { id: 'overview', kind: 'overview', title: topic.heading ?? page.overview, titled: topic.heading !== undefined },
    ...pages.filter(({ section }, place) => section.kind !== 'quiz' || (topic.quiz && place === firstQuiz)),
  ];
}

/** The topic's sections, the quiz among them even where the source has no section for it. */
function sectionsOf({ sections, quiz, at }: Topic, quizTitle: string): readonly Section[] {
  if (!quiz || sections.some(({ kind }) => kind === 'quiz')) return sections;
  return [...sections, { kind: 'quiz', title: quizTitle, at }];
}
