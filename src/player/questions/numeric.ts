import { matchedNumber } from '../../scoring/numeric.js';
import { rightAnswers } from '../../scoring/score.js';
import { element, isolated } from '../elements.js';
import type { QuestionModule } from './question-module.js';
import { answerFeedback, typed } from './typed.js';

/** A typed number. */
export const numeric: QuestionModule<'numeric'> = {
  ...typed,
  cut: 'second',
  feedback: (form, question, response) => answerFeedback(form, matchedNumber(question, response)),
  solution: (_form, question) =>
    rightAnswers(question).map(({ text }) =>
      element('bdi', '', isolated(text), question.unit ? ` ${question.unit}` : ''),
    ),
};
