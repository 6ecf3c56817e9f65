import * as z from 'zod';
import { penalty, questionBase } from './base.js';
import { choice } from './choice.js';

/** One choice of several is right. */
export const singleChoice = z.strictObject({
  ...questionBase,
  type: z.literal('single-choice'),
  choices: z.array(choice),
  shuffle: z.boolean().optional(),
  penalty: penalty.optional(),
});
export type SingleChoice = z.infer<typeof singleChoice>;
