import type { TrueFalse } from '../../../topic/questions/true-false.js';
import { answerFeedback } from '../feedback.js';
import type { QuestionContext, QuestionParts } from '../question.js';
import { fractionsOfOne } from './answers.js';
import { multichoice } from './choices.js';

/** Moodle says True and False in the learner's language; the file says which is which in English. */
export function writeTrueFalse(question: TrueFalse, context: QuestionContext): QuestionParts {
  const { choices } = question;
  const fractions = fractionsOfOne(choices, question, context);
  if (fractions.toSorted((a, b) => a - b).join() !== '0,100') {
    context.lose('loss-native-type', { type: 'true/false', becomes: 'multiple choice' });
    return multichoice(question, choices, fractions, { single: true, shuffle: false }, context);
  }
  const answer = choices.map(({ value, feedback }, place) => ({
    '@fraction': String(fractions[place]),
    '@format': 'plain_text',
    text: String(value),
    feedback: answerFeedback(feedback, question, fractions[place] === 100, context),
  }));
  return { type: 'truefalse', own: { answer } };
}
