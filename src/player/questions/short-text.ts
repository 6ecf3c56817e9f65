import { matchedAnswer } from '../../scoring/short-text.js';
import { ascii, cut, oneLine, REPORT_LENGTH } from '../report-text.js';
import { decodeText, encodeText } from '../typed-text.js';
import type { QuestionModule } from './question-module.js';
import { answerFeedback, readTyped, restoreTyped, rightAnswers } from './typed.js';

const report = (text: string) => {
  const words = cut(oneLine(text), REPORT_LENGTH);
  return { words, code: cut(ascii(words), REPORT_LENGTH) };
};

/** A few typed words. Reported as typed. */
export const shortText: QuestionModule<'short-text'> = {
  empty: '',
  read: readTyped,
  restore: restoreTyped,
  encode: encodeText,
  decode: decodeText,
  cut: 'second',
  interaction: () => 'fill-in',
  report,
  patterns: (question) => rightAnswers(question).map(({ text }) => report(text)),
  mark: () => {},
  feedback: (form, question, response) => answerFeedback(form, matchedAnswer(question, response)),
  // A pattern says nothing to a learner.
  solution: (_form, question) =>
    rightAnswers(question)
      .filter(({ pattern }) => !pattern)
      .map(({ text }) => document.createTextNode(text)),
};
