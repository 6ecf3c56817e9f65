import { normalise } from '../../../scoring/text.js';
import type { FillBlanks } from '../../../topic/questions/gaps.js';
import { withGaps } from '../../../topic/rich-text.js';
import { type QuestionContext, type QuestionParts, textOf } from '../question.js';
import { withoutWildcards } from '../wildcards.js';
import { loseShares } from './losses.js';

/** Cloze: what may be typed stands in the text itself, with a whole number as each blank's weight. */
export function writeFillBlanks(question: FillBlanks, context: QuestionContext): QuestionParts {
  const { gaps, points, grading } = question;
  const weight = Math.max(1, Math.round(points / gaps.length));
  const becomes = weight * gaps.length;
  loseShares(grading, gaps.length, context);
  if (becomes !== points) context.lose('loss-points', { points, becomes });
  const type = question.case ? 'SHORTANSWER_C' : 'SHORTANSWER';
  const blank = (gap: number): string => {
    const spellings = (gaps[gap]?.answers ?? []).map((text) => normalise(text, true)).filter((text) => text !== '');
    return `{${weight}:${type}:${spellings.map((text) => `=${clozeText(withoutWildcards(text))}`).join('~')}}`;
  };
  return { type: 'cloze', text: withGaps(withoutOtherBlanks(textOf(question, context)), blank), own: {} };
}

/** Braces that an author typed are kept from looking like a blank. */
const withoutOtherBlanks = (html: string): string => html.replace(/\{(?=\d*:|#)/g, '&#123;');

/** Characters that mean something in a blank, or in the HTML around it, by their numbers. */
const clozeText = (text: string): string => text.replace(/[&\\{}~#=%<>"]/g, (found) => `&#${found.codePointAt(0)};`);
