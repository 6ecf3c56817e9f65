import type { Dropdowns, FillBlanks } from '../../../topic/questions/gaps.js';
import { withGaps } from '../../../topic/rich-text.js';
import { choiceIdent } from '../identifiers.js';
import type { ItemContext, ItemParts } from '../item.js';
import { plainMattext } from '../mattext.js';
import { stemAndBody } from '../question-text.js';
import { responseLids, varequal } from '../response.js';

/** What may be typed into a gap, or chosen in it. */
export interface GapOption {
  readonly text: string;
  readonly right: boolean;
}

/** A text with a name in brackets for each gap, and what each gap may hold. */
export function blanksParts(
  question: FillBlanks | Dropdowns,
  gaps: readonly (readonly GapOption[])[],
  context: ItemContext,
): Required<Pick<ItemParts, 'text' | 'response' | 'key'>> {
  const { stem, body } = stemAndBody(question, (rich) =>
    context.html({ ...rich, html: withoutOtherBlanks(rich.html) }),
  );
  const prefix = unusedPrefix(stem + body);
  const places = withIdents(gaps).map((options, gap) => ({ name: `${prefix}${gap + 1}`, options }));
  const named = (html: string): string => withGaps(html, (gap) => `[${places[gap]?.name}]`);
  return {
    // Where the text is too long the blanks stand alone: what they hold must not be lost with it.
    text: {
      stem: named(stem),
      body: named(body),
      instead: `<p>${places.map(({ name }) => `[${name}]`).join(' ')}</p>`,
    },
    response: responseLids(
      places.map(({ name, options }) => ({ respident: `response_${name}`, prompt: plainMattext(name), options })),
    ),
    key: {
      parts: places.map(({ name, options }) =>
        options.filter(({ right }) => right).map(({ ident }) => ({ varequal: varequal(ident, `response_${name}`) })),
      ),
    },
  };
}

/** Idents run on from gap to gap: of two alike in one item Canvas would mix up the choices, in silence. */
function withIdents<T>(gaps: readonly (readonly T[])[]): (T & { readonly ident: string })[][] {
  const start = (gap: number): number => gaps.slice(0, gap).reduce((sum, { length }) => sum + length, 0);
  return gaps.map((options, gap) =>
    options.map((option, place) => ({ ...option, ident: choiceIdent(start(gap) + place) })),
  );
}

/** Brackets that an author typed are kept from looking like a blank, and a backslash before a gap from opening a formula. */
function withoutOtherBlanks(html: string): string {
  const marks = /<math\b[\s\S]*?<\/math>|\\(?=<span data-gap=)|<[^>]*>|\[/g;
  return html.replace(marks, (found) => (found === '[' || found === '\\' ? `<span>${found}</span>` : found));
}

/** In attributes and formulas brackets must stay as they are: no blank bears a name that stands in some. */
function unusedPrefix(text: string): string {
  let prefix = 'b';
  while (text.includes(`[${prefix}`)) prefix += 'b';
  return prefix;
}
