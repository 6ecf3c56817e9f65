import type { TrueFalse } from '../../../topic/questions/true-false.js';
import type { ItemContext, ItemParts } from '../item.js';
import { choiceFeedback, oneChoiceKey, responseLid } from './choices.js';
import { loseCredits, losePenalty, loseTruthWords } from './losses.js';

/** Canvas keeps the order of True and False, whatever the quiz shuffles. */
export function writeTrueFalse(question: TrueFalse, context: ItemContext): ItemParts {
  losePenalty(question, context);
  loseCredits(question.choices, context);
  loseTruthWords(question, context);
  return {
    type: 'true_false_question',
    response: responseLid(question.choices, 'Single', false, context),
    key: oneChoiceKey(question.choices),
    choiceFeedback: choiceFeedback(question.choices, context),
  };
}
