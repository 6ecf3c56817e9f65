import type { Dropdowns } from '../../../topic/questions/gaps.js';
import { withGaps } from '../../../topic/rich-text.js';
import { combinedFeedback } from '../feedback.js';
import { menuText } from '../menu-text.js';
import { type QuestionContext, type QuestionParts, textOf } from '../question.js';
import { loseShares } from './losses.js';

/** The options of one group make up one menu; the text names the right one by its number among all options. */
export function writeDropdowns(question: Dropdowns, context: QuestionContext): QuestionParts {
  const { gaps, grading, shuffle = context.shuffles } = question;
  loseShares(grading, gaps.length, context);
  const options = gaps.flatMap(({ choices }, gap) => choices.map((choice) => ({ ...choice, gap })));
  const menu = (gap: number): string => `[[${options.findIndex((option) => option.gap === gap && option.right) + 1}]]`;
  return {
    type: 'gapselect',
    text: withGaps(withoutOtherMenus(textOf(question, context)), menu),
    own: {
      shuffleanswers: shuffle ? '1' : '0',
      ...combinedFeedback(question, context),
      selectoption: options.map(({ text, gap }) => ({ text: menuText(text), group: String(gap + 1) })),
    },
  };
}

/** Brackets that an author typed are kept from looking like a menu. */
const withoutOtherMenus = (html: string): string => html.replace(/\[(?=\[\d)/g, '&#91;');
