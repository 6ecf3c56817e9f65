import { writesDecimalComma } from '../../languages.js';
import { isNumber } from './numbers.js';
import type { QuestionReader } from './question-reader.js';

/** `- = 70.5 ± 0.6`: all accepted answers are numbers, or `unit=` says that they are. */
export const numeric: QuestionReader<'numeric'> = {
  type: 'numeric',
  attributes: ['unit', 'penalty'],
  recognises: ({ shape, answers, has }, { lang }) => {
    if (shape !== 'answers' || has('.text')) return false;
    const right = answers.filter((answer) => answer.right);
    return has('unit') || (right.length > 0 && right.every(({ text }) => isNumber(text, writesDecimalComma(lang))));
  },
  read: ({ answers }, { lang }) => ({
    answers: answers.map(({ pattern, ...answer }) => answer),
    comma: writesDecimalComma(lang),
  }),
};
