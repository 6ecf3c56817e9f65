import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import { directionOf } from '../../render/direction.js';
import { spokenAttributes } from '../../render/lesson.js';
import { type LessonPage, lessonPages } from '../../render/pages.js';
import { stringsFor } from '../../render/strings/index.js';
import { templateWriter } from '../../render/templates.js';
import type { RichText } from '../../topic/rich-text.js';
import type { SectionKind } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import type { HtmlWriter } from '../qti12/mattext.js';
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

/** A page of the lesson as an HTML document of its own, without script and style. `html` is absent for the quiz. */
export interface CartridgePage {
  readonly id: string;
  readonly title: string;
  readonly html?: string;
}

/** One template a kind of page; the quiz's holds its introduction. */
const templates: Readonly<Record<SectionKind | 'overview', string>> = {
  overview: 'cartridge/overview',
  text: 'cartridge/text',
  facts: 'cartridge/facts',
  review: 'cartridge/review',
  terms: 'cartridge/terms',
  quiz: 'cartridge/quiz',
};

/** The lesson's pages in order. Of the quiz's page nothing is written but its introduction, and that `withIntro` alone. */
export function cartridgePages(
  topic: Topic,
  context: TargetContext,
  options: PageOptions,
  withIntro: boolean,
): CartridgePage[] {
  const pages = lessonPages(topic);
  return pages.map((page) => {
    const { id, title, section } = page;
    if (section?.kind === 'quiz' && !(withIntro && topic.quiz?.intro)) return { id, title };
    return { id, title, html: renderPage(page, pages, topic, context, options) };
  });
}

function renderPage(
  page: LessonPage,
  pages: readonly LessonPage[],
  topic: Topic,
  { assets, report }: TargetContext,
  { target, writer, link, meta = () => ({}) }: PageOptions,
): string {
  const { id, title, section } = page;
  const said = new Set<RuleId>();
  const lose = (rule: RuleId): void => {
    if (said.has(rule)) return;
    said.add(rule);
    report(diagnostic(rule, topic.file, section?.at ?? topic.definition.at, { target, page: title }));
  };
  const rich = (text: RichText): string => {
    const html = link ? withPageLinks(text.html, pages, link) : text.html;
    return withHigherHeadings(writer.write({ ...text, html }, lose));
  };
  const write = templateWriter(assets.templates);
  const data = { topic, section, rich, say: stringsFor(topic.lang).page, spoken: spokenAttributes(topic.lang) };
  return write('cartridge/page', {
    ...{ title, lang: topic.lang, dir: directionOf(topic.lang), meta: Object.entries(meta(id)) },
    body: write(templates[section?.kind ?? 'overview'], data),
  });
}

/** The LMS writes the page's title itself, so that the headings within begin one level higher than in a lesson. */
const withHigherHeadings = (html: string): string =>
  html.replace(/<(\/?)h([3-6])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`);
