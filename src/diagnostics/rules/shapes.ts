import type { Rule } from '../rule.js';

/** What a reader cannot make a question of. */
export const shapeRules = {
  'question-shape-unknown': {
    severity: 'error',
    message: () => 'nothing under this heading can be answered',
    hint: () =>
      'add choices (- [x] and - [ ]), answers (- =), pairs (- left -> right), items in order (1.), gaps [[…]], or > [!answer] for an essay',
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
  'pair-malformed': {
    severity: 'error',
    message: () => 'this pair has no arrow',
    hint: () => 'write - left -> right, or - -> right for a right side that belongs to nobody',
  },
  'gap-unclosed': {
    severity: 'error',
    message: () => 'the gap that begins here is never closed',
    hint: () => 'write ]] after its answers, \\| between them in a table, or \\[\\[ for brackets that are text',
  },
  'callout-repeated': {
    severity: 'error',
    message: ({ name }) => `the callout [!${name}] stands here a second time`,
    hint: () => 'join the two; only [!hint] may stand several times',
  },
  'callout-within': {
    severity: 'error',
    message: ({ name }) => `the callout [!${name}] stands within another quote, where it would be shown as text`,
    hint: () => 'leave a line without > before it, so that it is a quote of its own',
  },
} satisfies Record<string, Rule>;
