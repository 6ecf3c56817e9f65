import type { MultipleChoice } from '../../../topic/questions/multiple-choice.js';
import { mapping, responseDeclaration } from '../declarations.js';
import { type ItemContext, type ItemParts, RESPONSE } from '../item.js';
import { asked } from './asked.js';
import { choiceFeedback, choiceIdentifier, choiceInteraction, placesOf } from './choices.js';
import { correctKey, costOf } from './keys.js';

export function writeMultipleChoice(question: MultipleChoice, context: ItemContext): ItemParts {
  const { choices, shuffle = context.shuffles, grading } = question;
  const partial = grading === 'partial';
  return {
    interactionType: 'choiceInteraction',
    responses: [
      responseDeclaration(RESPONSE, 'multiple', 'identifier', {
        right: placesOf(choices).map(choiceIdentifier),
        ...(partial && { mapping: mapping(sharesOf(question), true) }),
      }),
    ],
    body: asked(question, choiceInteraction(choices, 0, shuffle, context), context),
    key: correctKey(partial),
    feedback: choiceFeedback(choices, context),
    feedbackBy: 'response',
  };
}

/** A wrong choice costs its penalty; where none is named, as much as a right one gives. */
function sharesOf(question: MultipleChoice): { key: string; value: number }[] {
  const share = 1 / placesOf(question.choices).length;
  const cost = question.penalty === undefined ? -share : costOf(question);
  return question.choices.map(({ right }, place) => ({ key: choiceIdentifier(place), value: right ? share : cost }));
}
