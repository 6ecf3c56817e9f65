import { blankOf, isMenu } from '../gaps.js';
import type { QuestionReader } from './question-reader.js';

/** `[[answer|other spelling]]` in the text. */
export const fillBlanks: QuestionReader<'fill-blanks'> = {
  type: 'fill-blanks',
  attributes: ['case', 'grading'],
  recognises: ({ gaps }) => gaps.length > 0 && !gaps.some(isMenu),
  read: ({ gaps }) => ({ gaps: gaps.map(blankOf) }),
};
