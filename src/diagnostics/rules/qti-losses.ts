import type { LossRule } from '../rule.js';

/** What QTI 2.x and 3.0 cannot express, and what becomes of it. */
export const qtiLossRules = {
  'loss-completion': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, keys }) => `${target} cannot say what completes a lesson: ${keys} left out`,
    hint: () => 'set what the course demands in the LMS',
  },
  'loss-attempts': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, attempts }) =>
      `${target} counts attempts at each question, not at the whole quiz: ${attempts === 0 ? 'any number' : attempts} of them`,
    hint: () => 'write attempts: 1 under quiz:, and let the LMS say how often the quiz may be taken',
  },
  'loss-strikethrough': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `${target} cannot strike words out: in ${question ? `question "${question}"` : 'the introduction'} they are plain words`,
    hint: () => 'say in words what no longer holds',
  },
  'loss-title': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, title }) =>
      `${target} has no titles of pictures and links: in ${question ? `question "${question}"` : 'the introduction'} "${title}" is left out`,
    hint: () => 'put what everybody needs into the text',
  },
  'loss-list-number': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, start }) =>
      `${target} begins every list with 1: in ${question ? `question "${question}"` : 'the introduction'} one begins with ${start}`,
    hint: () => 'do not refer to the numbers of its items',
  },
} satisfies Record<string, LossRule>;
