import { choicesOf } from '../choices.js';
import type { QuestionReader } from './question-reader.js';

/** All other choices: one is ticked, or should be. */
export const singleChoice: QuestionReader<'single-choice'> = {
  type: 'single-choice',
  attributes: ['.single', 'shuffle', 'penalty'],
  recognises: ({ shape, has }) => shape === 'boxes' && !has('.multiple'),
  read: ({ boxes }, reading) => ({ choices: choicesOf(boxes, ['pin', '%'], reading) }),
};
