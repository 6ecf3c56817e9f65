import { calloutText } from '../callout-text.js';
import type { QuestionReader } from './question-reader.js';

/** No answers but a callout with a model answer or a rubric. */
export const essay: QuestionReader<'essay'> = {
  type: 'essay',
  attributes: ['words'],
  recognises: ({ shape, callouts }) =>
    shape === undefined && callouts.some(({ name }) => name === 'answer' || name === 'rubric'),
  read: ({ callouts }, reading) => ({
    ...calloutText('answer', callouts, reading),
    ...calloutText('rubric', callouts, reading),
  }),
};
