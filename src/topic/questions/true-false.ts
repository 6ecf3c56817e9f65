import * as z from 'zod';
import { penalty, questionBase } from './base.js';
import { choice } from './choice.js';

/** The stem is a statement; the choices are True and False, in the author's order and the topic's language. */
export const trueFalse = z.strictObject({
  ...questionBase,
  type: z.literal('true-false'),
  choices: z.array(choice.extend({ value: z.boolean() })),
  penalty: penalty.optional(),
});
export type TrueFalse = z.infer<typeof trueFalse>;
