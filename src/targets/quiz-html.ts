import type { RuleId } from '../diagnostics/rules.js';
import { directionOf } from '../render/direction.js';
import { escapeAttribute, withMath } from '../topic/rich-text.js';

// HTML where an LMS shows it on a page of its own, and its MathJax writes the formulas.

/** Formulas as TeX between the marks that MathJax looks for, and nothing else that looks like such a mark. */
export const withTeX = (html: string): string => withMath(withoutAccidentalMath(html), teX);

const teX = (tex: string, display: boolean): string => escapeAttribute(display ? `\\[ ${tex} \\]` : `\\( ${tex} \\)`);

/** Text that looks like marks of mathematics is kept from becoming it; formulas and tags stay as they are. */
function withoutAccidentalMath(html: string): string {
  const marks = /<math\b[\s\S]*?<\/math>|<[^>]*>|(\\)([([])|(\$)(?=\$)/g;
  return html.replace(marks, (found, backslash?: string, bracket?: string, dollar?: string) => {
    if (backslash) return `${backslash}<span>${bracket}</span>`;
    return dollar ? `<span>${dollar}</span>` : found;
  });
}

/** A link to a heading of the lesson leads nowhere in a quiz: its words stay. */
export function withoutPageLinks(html: string, lose: (rule: RuleId) => void): string {
  const words = html.replace(/<a\b[^>]* href="#[^"]*"[^>]*>([\s\S]*?)<\/a>/g, '$1');
  if (words !== html) lose('loss-link');
  return words;
}

/** The LMS's own page need not be written in the direction of the topic. */
export const inDirection = (html: string, lang: string): string =>
  directionOf(lang) === 'rtl' ? `<div dir="rtl" lang="${escapeAttribute(lang)}">${html}</div>` : html;
