import type { Rule } from '../rule.js';

/** What a target cannot express, and what becomes of it. Every id begins with `loss-`. */
export const lossRules = {
  'loss-pattern': {
    severity: 'info',
    message: ({ target, question }) => `${target} has no patterns: the pattern of question "${question}" is left out`,
    hint: () => 'list the spellings that you accept as answers of their own',
  },
} satisfies Record<string, Rule>;
