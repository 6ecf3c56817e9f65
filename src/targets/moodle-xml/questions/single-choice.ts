import type { SingleChoice } from '../../../topic/questions/single-choice.js';
import type { QuestionContext, QuestionParts } from '../question.js';
import { fractionsOfOne } from './answers.js';
import { multichoice, shuffleOf } from './choices.js';

export function writeSingleChoice(question: SingleChoice, context: QuestionContext): QuestionParts {
  const fractions = fractionsOfOne(question.choices, question, context);
  const shuffle = shuffleOf(question, context);
  return multichoice(question, question.choices, fractions, { single: true, shuffle }, context);
}
