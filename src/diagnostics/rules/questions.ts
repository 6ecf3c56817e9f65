import type { Rule } from '../rule.js';

/** Quiz, questions, choices and answers. */
export const questionRules = {
  'no-right-choice': {
    severity: 'error',
    message: () => 'no choice is marked right',
    hint: () => 'put an x into the box of each right choice: - [x]',
  },
} satisfies Record<string, Rule>;
