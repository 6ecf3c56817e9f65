import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';
import { credit, penalty, questionBase } from './base.js';

/** An answer that the author expects: plain text as typed, or with `pattern` a regular expression `/re/` or `/re/i`. */
export const expectedAnswer = z.strictObject({
  at: position,
  text: z.string(),
  pattern: z.boolean().default(false),
  /** False for an expected wrong answer, which is there for its feedback. */
  right: z.boolean().default(true),
  /** Per cent of the points; without it a right answer earns all of them. */
  credit: credit.optional(),
  feedback: richText.optional(),
});
export type ExpectedAnswer = z.infer<typeof expectedAnswer>;

/** A short answer is typed and compared with the expected ones. */
export const shortText = z.strictObject({
  ...questionBase,
  type: z.literal('short-text'),
  answers: z.array(expectedAnswer),
  /** True where upper and lower case differ; patterns have a flag of their own. */
  case: z.boolean().default(false),
  penalty: penalty.optional(),
});
export type ShortText = z.infer<typeof shortText>;
