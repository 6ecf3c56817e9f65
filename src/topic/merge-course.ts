import type { Course } from './course.js';
import { namedInCourse } from './name-in-course.js';
import type { Position, Positions } from './position.js';
import type { Quiz } from './quiz.js';
import { escapeAttribute, type RichText } from './rich-text.js';
import type { Section } from './section.js';
import type { Chapter, Topic } from './topic.js';

const BEGIN: Position = { line: 1, column: 1 };
const SUBMISSION: Section = { kind: 'quiz', title: '', at: BEGIN };

/**
 * A course as one topic: every target that takes a topic takes it. Its pages, questions, terms and media are those of its
 * topics, in order; the rules of its quiz are the course's. Names in it derive from the ids of course, topic and part
 * alone, so that they outlast another order of topics.
 */
export function mergeCourse(course: Course): Topic {
  const { modules, quiz: _settings, positions, ...about } = course;
  const chapters = modules.flatMap(({ title: module, topics }, modulePlace) =>
    topics.map(({ topic }): Chapter => {
      return { id: topic.id, title: topic.title, module, modulePlace, topic: namedInCourse(topic) };
    }),
  );
  const quiz = quizOf(course, chapters);
  return {
    ...about,
    at: BEGIN,
    objectives: Object.assign({}, ...chapters.map(({ topic }) => topic.objectives)),
    sources: [],
    definition: plain(course.summary ?? chapters.map(({ title }) => title).join('; ')),
    // The last page is that on which the quiz is submitted.
    sections: [...chapters.flatMap(sectionsOf), ...(quiz && quiz.questions.length > 0 ? [SUBMISSION] : [])],
    ...(quiz && { quiz }),
    media: chapters.flatMap(({ topic }) => topic.media).sort((a, b) => (a.name < b.name ? -1 : 1)),
    positions: positionsOf(positions, chapters),
    chapters,
  };
}

/** Undefined where no topic asks anything. */
function quizOf(course: Course, chapters: readonly Chapter[]): Quiz | undefined {
  const quizzes = chapters.flatMap(({ topic }) => topic.quiz ?? []);
  const questions = quizzes.flatMap((each) => each.questions);
  if (questions.length === 0 && !course.quiz['include-review']) return undefined;
  const intro = introOf(chapters);
  return {
    ...course.quiz,
    'time-limit-strict': false,
    ...(intro && { intro }),
    questions,
    pools: quizzes.flatMap(({ pools }) => pools),
  };
}

/** What the topics say before their questions, each below its title: for targets whose quiz stands in one place. */
function introOf(chapters: readonly Chapter[]): RichText | undefined {
  const intros = chapters.flatMap(({ title, topic }) =>
    topic.quiz?.intro ? [{ title, intro: topic.quiz.intro }] : [],
  );
  const [first] = intros;
  return (
    first && {
      ...first.intro,
      html: intros
        .map(({ title, intro }) => `<p><strong>${escapeAttribute(title)}</strong></p>\n${intro.html}`)
        .join('\n'),
      text: intros.map(({ title, intro }) => `${title}: ${intro.text}`).join(' '),
      inline: false,
      media: intros.flatMap(({ intro }) => intro.media),
    }
  );
}

/** The pages of a topic, its own first page among them. */
const sectionsOf = ({ title, topic }: Chapter): Section[] => [
  { kind: 'text', title: topic.heading ?? title, body: topic.definition, at: topic.definition.at },
  ...topic.sections,
];

/** The course's own places, and those of questions and pools by their place in the whole. */
function positionsOf(own: Positions, chapters: readonly Chapter[]): Positions {
  const merged = new Map(own);
  const counts = { questions: 0, pools: 0 };
  for (const { topic } of chapters) {
    for (const [path, position] of topic.positions) {
      const [, list, place, rest = ''] = /^quiz\/(questions|pools)\/(\d+)(.*)$/.exec(path) ?? [];
      if (list !== 'questions' && list !== 'pools') continue;
      merged.set(`quiz/${list}/${counts[list] + Number(place)}${rest}`, { ...position, file: topic.file });
    }
    counts.questions += topic.quiz?.questions.length ?? 0;
    counts.pools += topic.quiz?.pools.length ?? 0;
  }
  return merged;
}

const plain = (text: string): RichText => ({
  kind: 'rich-text',
  html: `<p>${escapeAttribute(text)}</p>`,
  text,
  inline: false,
  media: [],
  at: BEGIN,
});
