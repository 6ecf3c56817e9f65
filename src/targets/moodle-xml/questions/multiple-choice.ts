import type { MultipleChoice } from '../../../topic/questions/multiple-choice.js';
import { equalFractions, nearestFraction } from '../fractions.js';
import type { QuestionContext, QuestionParts } from '../question.js';
import { loseFractions } from './answers.js';
import { multichoice, shuffleOf } from './choices.js';

/** Moodle adds up what the chosen ones earn, and never goes below nothing. */
export function writeMultipleChoice(question: MultipleChoice, context: QuestionContext): QuestionParts {
  const { choices, grading } = question;
  const right = choices.filter((choice) => choice.right).length;
  if (grading === 'all' && right > 1) context.lose('loss-grading', { grading });
  const shuffle = shuffleOf(question, context);
  return multichoice(question, choices, fractionsOfMany(question, context), { single: false, shuffle }, context);
}

/** What each choice adds or takes off. Where only the whole answer earns points, one wrong choice takes them all off. */
export function fractionsOfMany(
  { choices, grading, points, penalty }: Pick<MultipleChoice, 'choices' | 'grading' | 'points' | 'penalty'>,
  context: QuestionContext,
): number[] {
  const right = choices.filter((choice) => choice.right).length;
  const share = 100 / Math.max(1, right);
  const cost = grading === 'all' ? 100 : penalty === undefined ? share : (100 * penalty) / points;
  const shares = equalFractions(right);
  const written = choices.map((choice) => (choice.right ? (shares.shift() ?? 0) : nearestFraction(-cost)));
  loseFractions(
    choices.map(({ text, right: isRight }) => [text.text, isRight ? share : -cost]),
    written,
    context,
  );
  return written;
}
