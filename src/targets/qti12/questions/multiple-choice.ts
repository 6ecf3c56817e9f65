import type { MultipleChoice } from '../../../topic/questions/multiple-choice.js';
import type { ItemContext, ItemParts } from '../item.js';
import { allChoicesKey, choiceFeedback, responseLid, shuffleOf } from './choices.js';
import { losePenalty } from './losses.js';

/** The file can only say what is wholly right: how Canvas shares the points is a rule of its own. */
export function writeMultipleChoice(question: MultipleChoice, context: ItemContext): ItemParts {
  losePenalty(question, context);
  context.lose('loss-grading', { grading: question.grading });
  return {
    type: 'multiple_answers_question',
    response: responseLid(question.choices, 'Multiple', shuffleOf(question, context), context),
    key: allChoicesKey(question.choices),
    choiceFeedback: choiceFeedback(question.choices, context),
  };
}
