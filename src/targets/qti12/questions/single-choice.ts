import type { SingleChoice } from '../../../topic/questions/single-choice.js';
import type { ItemContext, ItemParts } from '../item.js';
import { choiceFeedback, oneChoiceKey, responseLid, shuffleOf } from './choices.js';
import { loseCredits, losePenalty } from './losses.js';

export function writeSingleChoice(question: SingleChoice, context: ItemContext): ItemParts {
  losePenalty(question, context);
  loseCredits(question.choices, context);
  return {
    type: 'multiple_choice_question',
    response: responseLid(question.choices, 'Single', shuffleOf(question, context), context),
    key: oneChoiceKey(question.choices),
    choiceFeedback: choiceFeedback(question.choices, context),
  };
}
