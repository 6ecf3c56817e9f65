import type { Hotspot } from '../../../topic/questions/hotspot.js';
import type { ItemContext, ItemParts } from '../item.js';
import { stemAndBody } from '../question-text.js';
import { allChoicesKey, choiceFeedback, oneChoiceKey, responseLid } from './choices.js';

/** A choice of the areas' labels below the picture: coordinates would stop Canvas's whole import. */
export function writeHotspot(question: Hotspot, context: ItemContext): ItemParts {
  const choices = question.areas.map(({ label, right, feedback }) => ({ text: label, right, feedback }));
  const several = choices.filter(({ right }) => right).length > 1;
  context.lose('loss-hotspot');
  if (several) context.lose('loss-grading', { grading: 'all' });
  return {
    type: several ? 'multiple_answers_question' : 'multiple_choice_question',
    text: { ...stemAndBody(question, context.html), needed: context.html(question.image) },
    response: responseLid(choices, several ? 'Multiple' : 'Single', context.shuffles, context),
    key: several ? allChoicesKey(choices) : oneChoiceKey(choices),
    choiceFeedback: choiceFeedback(choices, context),
  };
}
