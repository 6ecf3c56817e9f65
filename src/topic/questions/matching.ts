import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';
import { grading, questionBase } from './base.js';

/** Each left side has one right side; distractors are offered on the right and belong to nobody. */
export const matching = z.strictObject({
  ...questionBase,
  type: z.literal('matching'),
  pairs: z.array(z.strictObject({ at: position, left: richText, right: richText })),
  distractors: z.array(richText).default([]),
  shuffle: z.boolean().optional(),
  grading: grading.default('partial'),
});
export type Matching = z.infer<typeof matching>;
