import type { QuestionReader } from './question-reader.js';

/** `1.` `2.` `3.` in the right order, whatever the numbers say. */
export const ordering: QuestionReader<'ordering'> = {
  type: 'ordering',
  attributes: ['grading'],
  recognises: ({ shape }) => shape === 'order',
  read: ({ entries }, { parsed }) => ({
    items: entries.map(({ item, blocks }) => ({ at: item.at, text: parsed.fragment(blocks, item.at, 'compact') })),
  }),
};
