import type { QuestionReader } from './question-reader.js';

/** `- = answer`, where the answers are no numbers or `.text` says that they are words. */
export const shortText: QuestionReader<'short-text'> = {
  type: 'short-text',
  attributes: ['.text', 'case', 'penalty'],
  recognises: ({ shape }) => shape === 'answers',
  read: ({ answers }) => ({ answers }),
};
