import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';

/** Points that a wrong answer costs. */
export const penalty = z.number({ error: 'penalty-negative' }).nonnegative({ error: 'penalty-negative' });

/** What an answer earns, per cent of the points. */
export const credit = z
  .number({ error: 'credit-out-of-range' })
  .min(0, { error: 'credit-out-of-range' })
  .max(100, { error: 'credit-out-of-range' });

/** Whether parts of an answer earn their share, or all of it all of the points. */
export const grading = z.enum(['partial', 'all']);

/** What every question has. `stem` is its first line, `body` what follows the line before the answers. */
export const questionBase = {
  id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'question-id-malformed' }),
  at: position,
  stem: richText,
  body: richText.optional(),
  points: z.number({ error: 'points-not-positive' }).positive({ error: 'points-not-positive' }).default(1),
  /** Points that each hint costs. */
  'hint-penalty': penalty.optional(),
  /** The pool that the question is drawn from. */
  pool: z.string().optional(),
  /** Ids of the topic's objectives that the question tests. */
  obj: z.array(z.string()).default([]),
  hints: z.array(richText).default([]),
  feedback: z
    .strictObject({ general: richText.optional(), correct: richText.optional(), incorrect: richText.optional() })
    .prefault({}),
};
