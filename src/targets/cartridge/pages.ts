import { courseModules } from '../../render/course-modules.js';
import { directionOf } from '../../render/direction.js';
import { spokenAttributes } from '../../render/lesson.js';
import { type LessonPage, lessonPages } from '../../render/pages.js';
import { stringsFor } from '../../render/strings/index.js';
import { templateWriter } from '../../render/templates.js';
import type { RichText } from '../../topic/rich-text.js';
import type { Chapter, Topic } from '../../topic/topic.js';
import type { HtmlWriter } from '../qti12/mattext.js';
import { lossesAt } from '../question-losses.js';
import type { TargetContext } from '../target.js';
import { withPageLinks } from './page-links.js';

/** What differs between the kinds of cartridge. */
export interface PageOptions {
  /** The target's name, for losses. */
  readonly target: string;
  readonly writer: HtmlWriter;
  /** The address of a page by its id; absent where links from page to page lead nowhere. */
  readonly link?: (page: string) => string;
  /** What the document's `meta` elements say of a page. */
  readonly meta?: (page: string) => Readonly<Record<string, string>>;
}

/** A page of the lesson as an HTML document of its own, without script and style. */
export interface CartridgePage {
  readonly id: string;
  /** As lists name it. */
  readonly title: string;
  /** The topic of a course that it belongs to. */
  readonly chapter?: Chapter;
  /** Whether the quiz follows it: in a course that is asked once, at the end. */
  readonly quiz: boolean;
  /** Absent for the quiz, unless it has an introduction that is to be a page. */
  readonly html?: string;
}

/** One template a kind of page; the quiz's holds its introduction. */
const templates: Readonly<Record<LessonPage['kind'] | 'course', string>> = {
  course: 'cartridge/course',
  overview: 'cartridge/overview',
  text: 'cartridge/text',
  facts: 'cartridge/facts',
  review: 'cartridge/review',
  terms: 'cartridge/terms',
  quiz: 'cartridge/quiz',
  submission: 'cartridge/quiz',
};

/** The lesson's pages in order. Of the quiz's page nothing is written but its introduction, and that `withIntro` alone. */
export function cartridgePages(
  topic: Topic,
  context: TargetContext,
  options: PageOptions,
  withIntro: boolean,
): CartridgePage[] {
  // A course asks its quiz once, and not in its chapters.
  const pages = lessonPages(topic).filter(({ kind, chapter }) => kind !== 'quiz' || !chapter);
  const written = pages.filter((page) => !isQuiz(page) || (withIntro && topic.quiz?.intro));
  return pages.map((page): CartridgePage => {
    const { id, chapter } = page;
    const title = page.kind === 'submission' ? stringsFor(topic.lang).page.quiz : page.title;
    const html = written.includes(page) && renderPage({ ...page, title }, written, topic, context, options);
    return { id, title, quiz: isQuiz(page), ...(chapter && { chapter }), ...(html && { html }) };
  });
}

const isQuiz = ({ kind }: LessonPage): boolean => kind === 'quiz' || kind === 'submission';

function renderPage(
  page: LessonPage,
  pages: readonly LessonPage[],
  topic: Topic,
  { assets, report }: TargetContext,
  { target, writer, link, meta = () => ({}) }: PageOptions,
): string {
  const { id, kind, section, chapter } = page;
  const title = documentTitle(page);
  const own = chapter?.topic ?? topic;
  const { lang } = own;
  const { at } = kind === 'overview' || !section ? own.definition : section;
  const lose = lossesAt(topic, at, { target, page: title }, report);
  const rich = (text: RichText): string => {
    const html = link ? withPageLinks(text.html, pages, link) : text.html;
    return withHigherHeadings(writer.write({ ...text, html }, lang, lose));
  };
  const write = templateWriter(assets.templates);
  const isCourse = kind === 'overview' && topic.chapters && !chapter;
  return write('cartridge/page', {
    ...{ title, lang, dir: directionOf(lang), meta: Object.entries(meta(id)) },
    body: write(templates[isCourse ? 'course' : kind], {
      ...{ topic: own, section, rich, link, modules: courseModules(topic) },
      ...{ say: stringsFor(lang).page, spoken: spokenAttributes(lang) },
    }),
  });
}

/** In a course the topics' pages are called alike, and Canvas numbers pages of one title. */
const documentTitle = ({ title, chapter }: LessonPage): string =>
  chapter && title !== chapter.title ? `${title} – ${chapter.title}` : title;

/** The LMS writes the page's title itself, so that the headings within begin one level higher than in a lesson. */
const withHigherHeadings = (html: string): string =>
  html.replace(/<(\/?)h([3-6])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`);
