import { choicesOf } from '../choices.js';
import type { QuestionReader } from './question-reader.js';

/** Choices of which two or more are ticked, or `.multiple`. */
export const multipleChoice: QuestionReader<'multiple-choice'> = {
  type: 'multiple-choice',
  attributes: ['.multiple', 'shuffle', 'grading', 'penalty'],
  recognises: ({ shape, boxes, has }) =>
    shape === 'boxes' && (has('.multiple') || (!has('.single') && boxes.filter(({ right }) => right).length > 1)),
  read: ({ boxes }, reading) => ({ choices: choicesOf(boxes, ['pin'], reading) }),
};
