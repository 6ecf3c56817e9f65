import * as z from 'zod';
import { richText } from '../rich-text.js';
import { questionBase } from './base.js';

/** A long answer that a person marks; never graded by machine. */
export const essay = z.strictObject({
  ...questionBase,
  type: z.literal('essay'),
  /** The model answer. */
  answer: richText.optional(),
  rubric: richText.optional(),
  /** How many words the learner is asked for. */
  words: z
    .strictObject(
      { min: z.int().nonnegative().optional(), max: z.int().positive().optional() },
      { error: 'words-range' },
    )
    .optional(),
});
export type Essay = z.infer<typeof essay>;
