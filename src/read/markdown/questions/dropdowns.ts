import { isMenu, menuOf } from '../gaps.js';
import type { QuestionReader } from './question-reader.js';

/** `[[ (right) | wrong ]]` in the text. */
export const dropdowns: QuestionReader<'dropdowns'> = {
  type: 'dropdowns',
  attributes: ['shuffle', 'grading'],
  recognises: ({ gaps }) => gaps.some(isMenu),
  read: ({ gaps }) => ({ gaps: gaps.map(menuOf) }),
};
