import * as z from 'zod';
import { position } from './position.js';
import { questionId } from './questions/base.js';
import { question } from './questions/index.js';
import { richText } from './rich-text.js';

/** What the front matter says of the quiz. */
export const quizSettings = {
  /** Pass mark, per cent of the points that a machine can grade. */
  pass: z
    .number({ error: 'pass-out-of-range' })
    .min(0, { error: 'pass-out-of-range' })
    .max(100, { error: 'pass-out-of-range' })
    .default(70),
  /** 0 is no limit. */
  attempts: z.int({ error: 'attempts-malformed' }).nonnegative({ error: 'attempts-malformed' }).default(0),
  shuffle: z.enum(['none', 'answers', 'questions', 'all']).default('none'),
  /** When the learner is told what was right: after each answer, after the quiz, or not at all. */
  feedback: z.enum(['answer', 'end', 'never']).default('answer'),
  /** Minutes. */
  'time-limit': z.number().positive().optional(),
  /** Whether the learner cannot extend the limit. */
  'time-limit-strict': z.boolean().default(false),
  /** Review questions become essay questions where a package has no other place for them. */
  'include-review': z.boolean().default(false),
  'show-answers': z.enum(['always', 'passed', 'never']).default('always'),
};

/** Questions of which each learner gets only some: those whose `pool` is its id. */
const pool = z.strictObject({
  at: position,
  id: questionId,
  name: z.string(),
  pick: z.int({ error: 'pick-malformed' }).positive({ error: 'pick-malformed' }).default(1),
});
export type Pool = z.infer<typeof pool>;

export const quiz = z.strictObject({
  ...quizSettings,
  intro: richText.optional(),
  questions: z.array(question).default([]),
  pools: z.array(pool).default([]),
});
export type Quiz = z.infer<typeof quiz>;
