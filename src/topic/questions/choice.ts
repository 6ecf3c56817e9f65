import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';
import { credit } from './base.js';

/** One choice of a question that offers several. */
export const choice = z.strictObject({
  at: position,
  text: richText,
  right: z.boolean().default(false),
  /** Per cent of the points; without it a right choice earns all of them, another none. */
  credit: credit.optional(),
  feedback: richText.optional(),
  /** Keeps its place when the choices are shuffled. */
  pin: z.boolean().default(false),
});
export type Choice = z.infer<typeof choice>;
