import type { Quiz } from '../topic/quiz.js';
import type { Topic } from '../topic/topic.js';
import type { RenderContext } from './context.js';
import { courseModules } from './course-modules.js';
import type { LessonPage } from './pages.js';
import { renderQuestion } from './questions.js';

/** One template a kind of page. */
const templateNames: Readonly<Record<LessonPage['kind'], string>> = {
  overview: 'sections/overview',
  text: 'sections/text',
  facts: 'sections/facts',
  review: 'sections/review',
  terms: 'sections/terms',
  quiz: 'sections/quiz',
  submission: 'sections/submission',
};

/** What stands on a page below its title, as HTML. */
export function renderBody(page: LessonPage, context: RenderContext): string {
  const { kind, section, chapter } = page;
  const { topic } = context;
  const data = { ...context, page, section, own: chapter?.topic ?? topic, asked };
  if (kind === 'overview' && topic.chapters && !chapter)
    return context.write('sections/course', { ...data, modules: courseModules(topic) });
  if (kind !== 'quiz') return context.write(templateNames[kind], data);
  const first = askedBefore(page, topic) + 1;
  const questions = data.own.quiz?.questions ?? [];
  const forms = questions.map((question, place) => renderQuestion(question, first + place, context));
  return context.write(templateNames.quiz, { ...data, inCourse: chapter !== undefined, forms });
}

/** How many questions a learner gets: of each pool as many as it has to give. */
function asked({ questions, pools }: Quiz): number {
  const undrawn = pools.map(({ id, pick }) => Math.max(0, questions.filter(({ pool }) => pool === id).length - pick));
  return questions.length - undrawn.reduce((sum, count) => sum + count, 0);
}

/** The questions of the chapters before the page's: those of a course are numbered through. */
function askedBefore({ chapter }: LessonPage, { chapters = [] }: Topic): number {
  const before = chapter ? chapters.slice(0, chapters.indexOf(chapter)) : [];
  return before.reduce((sum, { topic }) => sum + (topic.quiz ? asked(topic.quiz) : 0), 0);
}
