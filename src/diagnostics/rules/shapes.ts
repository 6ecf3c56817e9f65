import type { Rule } from '../rule.js';

/** What a reader cannot make a question of. */
export const shapeRules = {
  'question-shape-unknown': {
    severity: 'error',
    message: () => 'nothing under this heading can be answered',
    hint: () => 'add choices (- [x] and - [ ]), answers (- =), or a callout > [!answer] for an essay',
  },
  'question-type-unsupported': {
    severity: 'error',
    message: ({ type }) => `this is ${type}, which this version cannot build yet`,
    hint: ({ instead }) => String(instead),
  },
  'choice-malformed': {
    severity: 'error',
    message: () => 'this choice has no proper box',
    hint: () => 'write - [x] before a right choice, - [ ] before a wrong one, with blanks as here',
  },
  'answer-malformed': {
    severity: 'error',
    message: () => 'this answer has no proper mark',
    hint: () => 'write - = before an answer, - ! before an expected wrong one, with blanks as here',
  },
  'callout-repeated': {
    severity: 'error',
    message: ({ name }) => `the callout [!${name}] stands here a second time`,
    hint: () => 'join the two; only [!hint] may stand several times',
  },
} satisfies Record<string, Rule>;
