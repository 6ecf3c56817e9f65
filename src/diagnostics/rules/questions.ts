import type { Rule } from '../rule.js';

/** Topics side by side, quiz, questions, choices and answers. */
export const questionRules = {
  'duplicate-topic-id': {
    severity: 'error',
    message: ({ id, first }) => `the id ${id} is taken by ${first}`,
    hint: () => "give each topic an id of its own, for packages and learners' records are named after it",
  },
  'question-id-missing': {
    severity: 'warning',
    message: ({ id }) => `the question has no id: "${id}" stands in, and changes with the text`,
    hint: ({ id }) => `write {#${id}} at the end of its heading`,
  },
  'question-id-malformed': {
    severity: 'error',
    message: ({ value }) => `the question's id is ${value}`,
    hint: () => 'an id begins with a small letter a to z, and has at most 63 small letters, digits and hyphens',
  },
  'points-not-positive': {
    severity: 'error',
    message: ({ value }) => `the question is worth ${value} points`,
    hint: () => 'give a number above 0, such as points=2',
  },
  'penalty-negative': {
    severity: 'error',
    message: ({ value }) => `the penalty is ${value}`,
    hint: () => 'give the points that a wrong answer costs, 0 or more',
  },
  'no-right-choice': {
    severity: 'error',
    message: () => 'no choice is marked right',
    hint: () => 'put an x into the box of each right choice: - [x]',
  },
} satisfies Record<string, Rule>;
