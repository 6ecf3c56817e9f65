import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';
import { grading, questionBase } from './base.js';

/** The items stand in the right order. */
export const ordering = z.strictObject({
  ...questionBase,
  type: z.literal('ordering'),
  items: z.array(z.strictObject({ at: position, text: richText })),
  grading: grading.default('all'),
});
export type Ordering = z.infer<typeof ordering>;
