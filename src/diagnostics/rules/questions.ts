import type { Rule } from '../rule.js';

/** Topics side by side, quiz, questions, choices and answers. */
export const questionRules = {
  'duplicate-topic-id': {
    severity: 'error',
    message: ({ id, first }) => `the id ${id} is taken by ${first}`,
    hint: () => "give each topic an id of its own, for packages and learners' records are named after it",
  },
  'identifier-taken': {
    severity: 'error',
    message: ({ id, identifier, owner }) =>
      `the question "${id}" would be called ${identifier} in packages, as a question of the topic ${owner} is`,
    hint: () => 'give the question another id, for a course keeps its questions by these names',
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
    message: ({ value }) => `the question's points are ${value}`,
    hint: () => 'give a number above 0, such as points=2',
  },
  'penalty-negative': {
    severity: 'error',
    message: ({ key, value }) => `the ${key} is ${value}`,
    hint: ({ key }) => `give the points that ${key === 'penalty' ? 'a wrong answer' : 'each hint'} costs, 0 or more`,
  },
  'credit-out-of-range': {
    severity: 'error',
    message: ({ value }) => `the part of the points is ${value} per cent`,
    hint: () => 'give a number from 0 to 100, such as {50%}',
  },
  'duplicate-question-id': {
    severity: 'error',
    message: ({ id, first }) => `the id "${id}" is taken in line ${first}`,
    hint: () => 'give each question and each pool an id of its own',
  },
  'no-right-choice': {
    severity: 'error',
    message: () => 'no choice is marked right',
    hint: () => 'put an x into the box of each right choice: - [x]',
  },
  'several-right-choices': {
    severity: 'error',
    message: () => 'a second choice is marked right, where learners can take one alone',
    hint: () => 'mark one choice only, or make it a multiple-choice question',
  },
  'too-few-choices': {
    severity: 'error',
    message: ({ count }) => (count === 0 ? 'there is nothing to choose from' : 'there is one choice only'),
    hint: () => 'offer at least two choices',
  },
  'duplicate-choice': {
    severity: 'error',
    message: ({ text, first }) => `the choice "${text}" is the same as the one in line ${first}`,
    hint: () => 'change one of the two, or remove it',
  },
  'similar-choice': {
    severity: 'warning',
    message: ({ text, first }) => `the choice "${text}" differs from the one in line ${first} only in how it looks`,
    hint: () =>
      'word one of the two, or the text of its image, in another way, so that it can be told apart when read aloud',
  },
  'true-false-pair': {
    severity: 'error',
    message: () => 'a true-false question does not offer one choice for true and one for false',
    hint: () => 'give it two choices, one with value: true, one with value: false',
  },
  'empty-stem': {
    severity: 'error',
    message: () => 'the question has no text',
    hint: () => 'write the question into its heading',
  },
  'empty-choice': {
    severity: 'error',
    message: () => 'the choice has no text',
    hint: () => 'write what it says behind the box, or remove it',
  },
  'empty-answer': {
    severity: 'error',
    message: () => 'the answer has no text',
    hint: () => 'write the expected answer behind the sign, or remove it',
  },
  'no-right-answer': {
    severity: 'error',
    message: () => 'the question has no right answer',
    hint: () => 'add at least one line - = with an answer that counts as right',
  },
  'duplicate-answer': {
    severity: 'warning',
    message: ({ text, first }) => `the answer "${text}" counts as the same as the one in line ${first}`,
    hint: () => 'remove one of the two; capital letters and blanks make no difference unless the question says case',
  },
  'contradictory-answer': {
    severity: 'error',
    message: ({ text, first }) =>
      `the answer "${text}" is right in one line and wrong in another, here and in line ${first}`,
    hint: () => 'remove one of the two',
  },
  'pattern-broken': {
    severity: 'error',
    message: ({ pattern, reason }) => `the pattern ${pattern} cannot be read: ${reason}`,
    hint: () => 'correct the regular expression, or put a \\ before a sign that means itself',
  },
  'pattern-slow': {
    severity: 'error',
    message: ({ pattern }) => `some answers would keep the pattern ${pattern} busy for a very long time`,
    hint: () => 'avoid a repetition inside a repetition, and several repetitions of the same characters in a row',
  },
  'pattern-too-long': {
    severity: 'error',
    message: ({ length, longest }) => `the pattern has ${length} characters; ${longest} are allowed`,
    hint: () => 'split it into several answers',
  },
  'unknown-objective': {
    severity: 'error',
    message: ({ id }) => `no objective ${id} is declared`,
    hint: ({ id, nearest }) => (nearest ? `did you mean ${nearest}?` : `add ${id} to objectives in the front matter`),
  },
  'words-range': {
    severity: 'error',
    message: ({ value, min, max }) =>
      value ? `words is ${value}, which is no range` : `at least ${min} words are asked for, but at most ${max}`,
    hint: () => 'give the smaller number and the larger: words=100..200',
  },
  'empty-quiz': {
    severity: 'error',
    message: () => 'the quiz has no questions',
    hint: () => 'add a question as a ### heading, or remove the section',
  },
} satisfies Record<string, Rule>;
