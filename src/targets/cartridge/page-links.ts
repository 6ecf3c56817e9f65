import type { LessonPage } from '../../render/pages.js';
import { isRichText, type RichText } from '../../topic/rich-text.js';

/** Links to a page of the lesson, or to a heading on one, lead to what `link` gives for that page. */
export function withPageLinks(html: string, pages: readonly LessonPage[], link: (page: string) => string): string {
  return html.replace(/ href="#([^"]*)"/g, (found, id: string) => {
    const page = pages.find((candidate) => candidate.id === id || hasAnchor(candidate, id));
    return page ? ` href="${link(page.id)}"` : found;
  });
}

const hasAnchor = ({ section }: LessonPage, id: string): boolean =>
  richTextsOf(section).some(({ html }) => html.includes(` id="${id}"`));

/** Every text in a section, however deep. */
function richTextsOf(value: unknown): RichText[] {
  if (isRichText(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(richTextsOf) : [];
}
