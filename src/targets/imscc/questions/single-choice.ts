import type { SingleChoice } from '../../../topic/questions/single-choice.js';
import type { ItemContext } from '../../qti12/item.js';
import { loseCredits, losePenalty } from '../../qti12/questions/losses.js';
import type { CcPart } from '../item.js';
import { choicesOf, loseShuffle } from './choices.js';

export function writeSingleChoice(question: SingleChoice, context: ItemContext): CcPart[] {
  losePenalty(question, context);
  loseCredits(question.choices, context);
  loseShuffle(question, context);
  return [{ answer: { profile: 'multiple_choice', choices: choicesOf(question.choices, context) } }];
}
