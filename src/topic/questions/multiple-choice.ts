import * as z from 'zod';
import { grading, penalty, questionBase } from './base.js';
import { choice } from './choice.js';

/** Any number of the choices may be right. */
export const multipleChoice = z.strictObject({
  ...questionBase,
  type: z.literal('multiple-choice'),
  choices: z.array(choice),
  shuffle: z.boolean().optional(),
  grading: grading.default('partial'),
  penalty: penalty.optional(),
});
export type MultipleChoice = z.infer<typeof multipleChoice>;
