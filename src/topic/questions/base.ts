import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';

export const questionId = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'question-id-malformed' });

/** What every question has. `stem` is its first line, `body` what follows the line before the answers. */
export const questionBase = {
  id: questionId,
  at: position,
  stem: richText,
  body: richText.optional(),
  points: z.number({ error: 'points-not-positive' }).positive({ error: 'points-not-positive' }).default(1),
  /** Ids of the topic's objectives that the question tests. */
  obj: z.array(z.string()).default([]),
  hints: z.array(richText).default([]),
  feedback: z
    .strictObject({ general: richText.optional(), correct: richText.optional(), incorrect: richText.optional() })
    .prefault({}),
};

/** Points that a wrong answer costs. */
export const penalty = z.number({ error: 'penalty-negative' }).nonnegative({ error: 'penalty-negative' });
