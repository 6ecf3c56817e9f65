import type { Choice } from '../../../topic/questions/choice.js';
import type { SingleChoice } from '../../../topic/questions/single-choice.js';
import type { TrueFalse } from '../../../topic/questions/true-false.js';
import { mapping, responseDeclaration } from '../declarations.js';
import { identifier, match, or, variable } from '../expressions.js';
import { type ItemContext, type ItemParts, type Key, RESPONSE } from '../item.js';
import { asked } from './asked.js';
import { choiceFeedback, choiceIdentifier, choiceInteraction, placesOf } from './choices.js';
import { correctKey, costOf } from './keys.js';

export const writeSingleChoice = (question: SingleChoice, context: ItemContext): ItemParts =>
  oneChoice(question, question.shuffle ?? context.shuffles, context);

/** True and False keep their order, whatever the quiz shuffles. */
export const writeTrueFalse = (question: TrueFalse, context: ItemContext): ItemParts =>
  oneChoice(question, false, context);

function oneChoice(question: SingleChoice | TrueFalse, shuffle: boolean, context: ItemContext): ItemParts {
  const { choices } = question;
  const shares = choices.map((choice) => shareOf(choice, question));
  const entries = shares.flatMap((value, place) => (value === 0 ? [] : [{ key: choiceIdentifier(place), value }]));
  return {
    interactionType: 'choiceInteraction',
    responses: [
      responseDeclaration(RESPONSE, 'single', 'identifier', {
        right: placesOf(choices).map(choiceIdentifier),
        ...(isGraduated(shares) && { mapping: mapping(entries) }),
      }),
    ],
    body: asked(question, choiceInteraction(choices, 1, shuffle, context), context),
    key: keyOf(shares, choices),
    least: Math.min(0, ...shares),
    feedback: choiceFeedback(choices, context),
    feedbackBy: 'response',
  };
}

/** What a choice gives, as a share of the points. */
function shareOf({ right, credit = right ? 100 : 0 }: Choice, question: SingleChoice | TrueFalse): number {
  if (credit >= 100) return 1;
  return credit > 0 ? credit / 100 : costOf(question);
}

const isGraduated = (shares: readonly number[]): boolean => shares.some((share) => share !== 0 && share !== 1);

function keyOf(shares: readonly number[], choices: readonly Choice[]): Key {
  const key = correctKey(isGraduated(shares));
  const whole = shares.flatMap((share, place) => (share === 1 ? [place] : []));
  if (String(whole) === String(placesOf(choices))) return key;
  const chosen = whole.map((place) => match(variable(RESPONSE), identifier(choiceIdentifier(place))));
  return { ...key, cases: whole.length > 0 ? [{ when: or(chosen), score: 1 }] : [] };
}
