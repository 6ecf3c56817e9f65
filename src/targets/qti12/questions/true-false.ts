import type { TrueFalse } from '../../../topic/questions/true-false.js';
import type { ItemContext, ItemParts } from '../item.js';
import { choiceFeedback, oneChoiceKey, responseLid } from './choices.js';
import { loseCredits, losePenalty } from './losses.js';

/** Canvas keeps the order of True and False, whatever the quiz shuffles. */
export function writeTrueFalse(question: TrueFalse, context: ItemContext): ItemParts {
  losePenalty(question, context);
  loseCredits(question.choices, context);
  if (!question.choices.every(({ value, text }) => text.text.toLowerCase().includes(String(value)))) {
    context.lose('loss-true-false-words', { words: question.choices.map(({ text }) => text.text).join(', ') });
  }
  return {
    type: 'true_false_question',
    response: responseLid(question.choices, 'Single', false, context),
    key: oneChoiceKey(question.choices),
    choiceFeedback: choiceFeedback(question.choices, context),
  };
}
