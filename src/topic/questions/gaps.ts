import * as z from 'zod';
import { BY_READERS, position } from '../position.js';
import { grading, questionBase } from './base.js';

// The gaps of a text stand in its `html` as `<span data-gap="0"></span>`, counted over stem and body.

/** Blanks to type into: `[[answer|other spelling]]` in the text. */
export const fillBlanks = z.strictObject({
  ...questionBase,
  type: z.literal('fill-blanks'),
  gaps: z.array(z.strictObject({ at: position, answers: z.array(z.string()) })).meta(BY_READERS),
  /** True where upper and lower case differ. */
  case: z.boolean().default(false),
  grading: grading.default('partial'),
});
export type FillBlanks = z.infer<typeof fillBlanks>;

const menuChoice = z.strictObject({ at: position, text: z.string(), right: z.boolean().default(false) });

/** Menus to choose from: `[[ (right) | wrong ]]` in the text. */
export const dropdowns = z.strictObject({
  ...questionBase,
  type: z.literal('dropdowns'),
  gaps: z.array(z.strictObject({ at: position, choices: z.array(menuChoice) })).meta(BY_READERS),
  shuffle: z.boolean().optional(),
  grading: grading.default('partial'),
});
export type Dropdowns = z.infer<typeof dropdowns>;
