import { readPairs } from '../pairs.js';
import type { QuestionReader } from './question-reader.js';

/** `- left -> right`, and `- -> distractor`. */
export const matching: QuestionReader<'matching'> = {
  type: 'matching',
  attributes: ['shuffle', 'grading'],
  recognises: ({ shape }) => shape === 'pairs',
  read: ({ entries }, reading) => {
    const pairs = readPairs(entries, reading);
    return {
      pairs: pairs.filter(({ left }) => left),
      distractors: pairs.filter(({ left }) => !left).map(({ right }) => right),
    };
  },
};
