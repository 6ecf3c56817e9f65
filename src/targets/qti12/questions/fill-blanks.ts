import type { FillBlanks } from '../../../topic/questions/gaps.js';
import { spellings } from '../../spellings.js';
import type { ItemContext, ItemParts } from '../item.js';
import { blanksParts } from './blanks.js';
import { loseShares } from './losses.js';

/** Canvas compares what is typed with each spelling of a blank, and ignores case. */
export function writeFillBlanks(question: FillBlanks, context: ItemContext): ItemParts {
  if (question.case) context.lose('loss-case');
  loseShares(question, context);
  const gaps = question.gaps.map(({ answers }) => spellings(answers).map((text) => ({ text, right: true })));
  return { type: 'fill_in_multiple_blanks_question', ...blanksParts(question, gaps, context) };
}
