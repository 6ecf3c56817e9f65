import { headingOf, isPromotion, type Kind } from './headings.js';
import { type Line, linesOf, sentencesIn } from './lines.js';
import { termOf } from './terms.js';

/** The lines of one term, by what they are. */
export interface Page {
  title: string | undefined;
  /** Where it begins. */
  readonly line: number;
  readonly definition: Line[];
  readonly facts: Line[];
  readonly review: Line[];
  readonly terms: Line[];
  /** Promotion and navigation. */
  readonly left: Line[];
}

/** Cuts a text into its pages. A new one begins behind a line across the page, at a `#`, and where terms are over. */
export function pagesIn(text: string): Page[] {
  const pages: Page[] = [];
  let kind: Kind | undefined;
  let isNew = true;
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (!line) {
      isNew = true;
      continue;
    }
    const heading = headingOf(line.text);
    if (isPromotion(line.text) && !(isNew && pages.length > 0)) {
      pageOf(pages, line).left.push(line);
      continue;
    }
    if (heading === undefined && (isNew || beginsPage(line, kind))) {
      pages.push(emptyPage(line));
      kind = undefined;
    }
    isNew = false;
    const page = pageOf(pages, line);
    if (heading !== undefined) kind = heading;
    else if (page.title === undefined && page.definition.length === 0 && isTitle(line, lines[index + 1]))
      page.title = line.text.replace(/^#+\s*|\s*[#:]+$/g, '').replace(/^(?:term|topic|title):\s*/i, '');
    else page[kindOf(line, kind, page)].push(line);
  }
  return pages;
}

const emptyPage = ({ line }: Line): Page => ({
  title: undefined,
  line,
  definition: [],
  facts: [],
  review: [],
  terms: [],
  left: [],
});

function pageOf(pages: Page[], line: Line): Page {
  const last = pages.at(-1);
  if (last) return last;
  const page = emptyPage(line);
  pages.push(page);
  return page;
}

const isTitle = (line: Line, next: Line | undefined): boolean =>
  /^#+\s|^(?:term|topic|title):\s/i.test(line.text) ||
  (line.mark === undefined && next !== undefined && !/[.!?,;]$/.test(line.text) && line.text.split(/\s+/).length <= 10);

/** Without a heading: a definition first, then facts, each a sentence or an item of a list. */
function kindOf(line: Line, kind: Kind | undefined, { definition }: Page): Kind {
  if (kind !== undefined) return kind;
  if (definition.length === 0) return 'definition';
  return line.mark !== undefined || sentencesIn(line.text) === 1 ? 'facts' : 'definition';
}

/** In the terms a whole sentence that defines none of them is the next page's definition. */
function beginsPage({ text, mark }: Line, kind: Kind | undefined): boolean {
  if (/^#\s/.test(text) || /^(?:term|topic|title):\s/i.test(text)) return true;
  return kind === 'terms' && mark === undefined && !termOf(text) && /[.!?]$/.test(text);
}
