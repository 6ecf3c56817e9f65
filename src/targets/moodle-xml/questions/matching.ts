import { matchingOptions } from '../../../scoring/matching.js';
import type { Matching } from '../../../topic/questions/matching.js';
import { isFormatted } from '../../is-formatted.js';
import { combinedFeedback } from '../feedback.js';
import { menuText } from '../menu-text.js';
import type { QuestionContext, QuestionParts } from '../question.js';
import { loseShares } from './losses.js';

/** As long as Moodle's column for what menus offer is: what is longer stops the import. */
const LONGEST_OPTION = 255;

/** A right side without a left one is a distractor. Moodle shuffles what the menus offer in any case. */
export function writeMatching(question: Matching, context: QuestionContext): QuestionParts {
  const { pairs, distractors, grading } = question;
  const { html, field, lose } = context;
  loseShares(grading, pairs.length, context);
  if ([...pairs.map(({ right }) => right), ...distractors].some(isFormatted)) lose('loss-item-format');
  const options = matchingOptions(question);
  if (options.some(isTooLong)) lose('loss-option-too-long');
  const answer = (text: string) => ({ text: optionText(text, options.indexOf(text) + 1) });
  return {
    type: 'match',
    own: {
      shuffleanswers: 'false',
      ...combinedFeedback(question, context),
      subquestion: [
        ...pairs.map(({ left, right }) => ({ ...field(html(left)), answer: answer(right.text) })),
        ...distractors.map(({ text }) => ({ ...field(''), answer: answer(text) })),
      ],
    },
  };
}

const isTooLong = (text: string): boolean => menuText(text).length > LONGEST_OPTION;

/** Cut where it is too long, but never within an entity; its number keeps it apart from one that begins alike. */
function optionText(text: string, number: number): string {
  if (!isTooLong(text)) return menuText(text);
  const end = `… (${number})`;
  const characters = [...text].slice(0, LONGEST_OPTION);
  while (isTooLong(characters.join('') + end)) characters.pop();
  return menuText(characters.join('')) + end;
}
