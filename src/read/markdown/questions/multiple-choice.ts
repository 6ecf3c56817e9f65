import type { QuestionReader } from './question-reader.js';

/** Choices of which two or more are ticked, or `.multiple`. */
export const multipleChoice: QuestionReader<'multiple-choice'> = {
  type: 'multiple-choice',
  attributes: ['.multiple', 'shuffle', 'grading', 'penalty'],
  recognises: ({ shape, choices, has }) =>
    shape === 'boxes' && (has('.multiple') || (!has('.single') && choices.filter(({ right }) => right).length > 1)),
  read: ({ choices }) => ({ choices }),
};
