import type { TrueFalse } from '../../../topic/questions/true-false.js';
import type { ItemContext } from '../../qti12/item.js';
import { loseCredits, losePenalty, loseTruthWords } from '../../qti12/questions/losses.js';
import type { CcPart } from '../item.js';
import { choicesOf } from './choices.js';

/** Moodle knows the two by their idents, in every language; Classic Quizzes by their words. */
export function writeTrueFalse(question: TrueFalse, context: ItemContext): CcPart[] {
  losePenalty(question, context);
  loseCredits(question.choices, context);
  loseTruthWords(question, context);
  const choices = choicesOf(question.choices, context).map((choice, place) => ({
    ...choice,
    ident: String(question.choices[place]?.value),
  }));
  return [{ answer: { profile: 'true_false', choices } }];
}
