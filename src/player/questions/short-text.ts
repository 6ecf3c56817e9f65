import { matchedAnswer } from '../../scoring/short-text.js';
import { ascii, cut, oneLine, REPORT_LENGTH } from '../report-text.js';
import type { QuestionModule } from './question-module.js';
import { answerFeedback, rightAnswers, typed } from './typed.js';

const report = (text: string) => {
  const words = cut(oneLine(text), REPORT_LENGTH);
  return { words, code: cut(ascii(words), REPORT_LENGTH) };
};

/** A few typed words. Reported as typed. */
export const shortText: QuestionModule<'short-text'> = {
  ...typed,
  cut: 'second',
  interaction: () => 'fill-in',
  report,
  patterns: (question) => rightAnswers(question).map(({ text }) => report(text)),
  feedback: (form, question, response) => answerFeedback(form, matchedAnswer(question, response)),
  // A pattern says nothing to a learner.
  solution: (_form, question) =>
    rightAnswers(question)
      .filter(({ pattern }) => !pattern)
      .map(({ text }) => document.createTextNode(text)),
};
