import { rightAnswers } from '../../scoring/score.js';
import { matchedAnswer } from '../../scoring/short-text.js';
import { isolated } from '../elements.js';
import type { QuestionModule } from './question-module.js';
import { answerFeedback, typed } from './typed.js';

/** A few typed words. */
export const shortText: QuestionModule<'short-text'> = {
  ...typed,
  cut: 'second',
  feedback: (form, question, response) => answerFeedback(form, matchedAnswer(question, response)),
  // A pattern says nothing to a learner.
  solution: (_form, question) =>
    rightAnswers(question)
      .filter(({ pattern }) => !pattern)
      .map(({ text }) => isolated(text)),
};
