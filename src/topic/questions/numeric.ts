import * as z from 'zod';
import { BY_READERS, position } from '../position.js';
import { richText } from '../rich-text.js';
import { credit, penalty, questionBase } from './base.js';

/** A number, one with a tolerance or a range: `5`, `5 ± 0.2`, `5 +- 2%`, `4..6`. */
const expectedNumber = z.strictObject({
  at: position,
  text: z.string(),
  /** False for an expected wrong answer, which is there for its feedback. */
  right: z.boolean().default(true),
  credit: credit.optional(),
  feedback: richText.optional(),
});

/** A number is typed and compared in decimal. */
export const numeric = z.strictObject({
  ...questionBase,
  type: z.literal('numeric'),
  answers: z.array(expectedNumber),
  /** May stand behind the number, and need not. */
  unit: z.string().optional(),
  /** True where a comma is a decimal sign beside the point: the readers take it from the topic's language. */
  comma: z.boolean().default(false).meta(BY_READERS),
  penalty: penalty.optional(),
});
export type Numeric = z.infer<typeof numeric>;
