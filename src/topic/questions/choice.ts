import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';

/** One choice of a question that offers several. */
export const choice = z.strictObject({
  at: position,
  text: richText,
  right: z.boolean().default(false),
  feedback: richText.optional(),
  /** Keeps its place when the choices are shuffled. */
  pin: z.boolean().default(false),
});
export type Choice = z.infer<typeof choice>;
