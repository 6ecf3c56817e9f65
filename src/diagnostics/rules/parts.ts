import type { Rule } from '../rule.js';

/** Numbers, pairs, items, gaps, areas and pools. */
export const partRules = {
  'number-malformed': {
    severity: 'error',
    message: ({ text }) => `"${text}" is no number`,
    hint: ({ sign }) =>
      `write a number such as 1${sign}5, 5 ± 0${sign}2, 5 ± 2%, 4..6 or 3e8, without a mark between thousands; {.text} on the heading compares words`,
  },
  'range-reversed': {
    severity: 'error',
    message: ({ text }) => `the range "${text}" ends below its beginning`,
    hint: () => 'write the smaller number first: 4..6',
  },
  'tolerance-negative': {
    severity: 'error',
    message: ({ text }) => `the tolerance in "${text}" is below 0`,
    hint: () => 'write how far an answer may be off to either side: 5 ± 0.2',
  },
  'answer-unreachable': {
    severity: 'warning',
    message: ({ text, first }) =>
      `"${text}" is never reached, for the answer in line ${first} takes the same numbers before it`,
    hint: () => 'make that answer narrower, or put this one above it; right answers go before wrong ones',
  },
  'no-pairs': {
    severity: 'error',
    message: () => 'there are no pairs to match',
    hint: () => 'write at least one line - left -> right',
  },
  'duplicate-left-side': {
    severity: 'error',
    message: ({ text, first }) => `the left side "${text}" is the same as the one in line ${first}`,
    hint: () => 'change one of the two, for each left side has one right side',
  },
  'duplicate-distractor': {
    severity: 'warning',
    message: ({ text }) => `"${text}" is offered already`,
    hint: () => 'remove it, or word it in another way',
  },
  'plain-right-side': {
    severity: 'warning',
    message: ({ text }) => `"${text}" stands in a menu, and loses its formatting, pictures and formulas there`,
    hint: () => 'write the right side in plain words, and the rest on the left',
  },
  'empty-part': {
    severity: 'error',
    message: ({ part }) => `the ${part} has no text`,
    hint: () => 'write it, or remove the line',
  },
  'too-few-items': {
    severity: 'error',
    message: ({ count }) => (count === 0 ? 'there is nothing to put in order' : 'there is one item only'),
    hint: () => 'write at least two items, in the right order',
  },
  'duplicate-item': {
    severity: 'error',
    message: ({ text, first }) => `the item "${text}" is the same as the one in line ${first}`,
    hint: () => 'change one of the two, for nobody could tell which goes first',
  },
  'no-gap': {
    severity: 'error',
    message: () => 'the question has no gap',
    hint: () => 'write [[answer]] where something is to be filled in',
  },
  'gap-without-answer': {
    severity: 'error',
    message: () => 'nothing fills this gap',
    hint: () => 'write at least one answer between the brackets: [[answer]]',
  },
  'gap-without-right-choice': {
    severity: 'error',
    message: () => 'no choice of this gap is right',
    hint: () =>
      'put the right choice in parentheses: [[ (right) | wrong ]]; if one gap has such a choice, all need one',
  },
  'gap-with-several-right-choices': {
    severity: 'error',
    message: ({ text }) => `"${text}" is a second right choice, where learners can take one alone`,
    hint: () => 'keep one choice of the gap in parentheses',
  },
  'hotspot-without-image': {
    severity: 'error',
    message: () => 'the question has no picture to point at',
    hint: () => 'write one image above the choices: ![what it shows](file.png)',
  },
  'area-malformed': {
    severity: 'error',
    message: () => 'this choice has no area in the picture',
    hint: () => 'write {circle=x,y,radius} or {rect=x,y,width,height} after it, in pixels of the picture',
  },
  'area-outside-image': {
    severity: 'error',
    message: ({ text, width, height }) =>
      `the area "${text}" reaches beyond the picture of ${width} × ${height} pixels`,
    hint: () => 'count pixels of the picture itself, from its upper left corner',
  },
  'areas-overlap': {
    severity: 'error',
    message: ({ text, first }) => `the area "${text}" overlaps the one in line ${first}, and one of the two is wrong`,
    hint: () => 'move one of them, or make it smaller',
  },
  'pick-malformed': {
    severity: 'error',
    message: ({ value }) => `the number of questions to draw is ${value}`,
    hint: () => 'give a whole number from 1, such as pick=2',
  },
  'empty-pool': {
    severity: 'error',
    message: ({ name }) => `the pool "${name}" has no questions`,
    hint: () => 'write its questions under #### headings below it',
  },
  'pool-too-small': {
    severity: 'error',
    message: ({ pick, count }) => `${pick} questions are to be drawn from ${count}`,
    hint: () => 'add questions to the pool, or draw fewer: pick=1',
  },
  'pool-without-score': {
    severity: 'warning',
    message: ({ name }) =>
      `the pool "${name}" can give a learner essays alone, and then the quiz has nothing that a machine can grade: no score`,
    hint: () => 'give the essays a pool of their own, or ask one graded question outside the pools',
  },
  'unknown-pool': {
    severity: 'error',
    message: ({ pool }) => `there is no pool ${pool}`,
    hint: ({ nearest }) => (nearest ? `did you mean ${nearest}?` : 'add it to the pools of the quiz'),
  },
  'pass-mark-without-score': {
    severity: 'error',
    message: ({ pass }) => `the pass mark is ${pass} per cent, but the quiz has no question that a machine can grade`,
    hint: () => 'remove pass, or add a question that is not an essay',
  },
  'answers-too-long': {
    severity: 'error',
    message: ({ length, longest }) =>
      `the answers to this quiz can take ${length} characters, and an LMS keeps ${longest} of them (SCORM 1.2)`,
    hint: ({ count }) => `split the topic into ${count} topics with shorter quizzes, or have fewer questions drawn`,
  },
} satisfies Record<string, Rule>;
