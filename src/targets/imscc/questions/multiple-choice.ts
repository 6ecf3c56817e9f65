import type { MultipleChoice } from '../../../topic/questions/multiple-choice.js';
import type { ItemContext } from '../../qti12/item.js';
import { losePenalty } from '../../qti12/questions/losses.js';
import type { CcPart } from '../item.js';
import { choicesOf, loseShuffle } from './choices.js';

/** The file can only say what is wholly right: each LMS shares the points of the rest by a rule of its own. */
export function writeMultipleChoice(question: MultipleChoice, context: ItemContext): CcPart[] {
  losePenalty(question, context);
  loseShuffle(question, context);
  context.lose('loss-grading', { grading: question.grading });
  return [{ answer: { profile: 'multiple_response', choices: choicesOf(question.choices, context) } }];
}
