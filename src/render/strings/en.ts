/** A sentence that counts: one form for each plural category of the language. */
export type Counted = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the pages say. `{name}` stands for a value. */
const page = {
  skip: 'Skip to the text',
  contents: 'Contents',
  overview: 'Overview',
  objectives: 'What you will learn',
  about: 'About this lesson',
  author: 'Author',
  licence: 'Licence',
  keywords: 'Keywords',
  sources: 'Sources',
  modelAnswer: 'Model answer',
  marking: 'How it is marked',
  showAnswer: 'Show the model answer',
  hint: 'Hint',
  quiz: 'Quiz',
  results: 'Results',
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that are right.',
  chooseTruth: 'Is this true or false?',
  typeAnswer: 'Your answer',
  writeAnswer: 'Your answer',
  wordsBetween: 'Write {min} to {max} words.',
  wordsAtLeast: 'Write at least {min} words.',
  wordsAtMost: 'Write at most {max} words.',
  pass: 'Pass mark: {percent} %',
  check: 'Check the answer',
  submit: 'Submit the quiz',
  retry: 'Try again',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  leave: 'Save and leave',
  table: 'Table',
  code: 'Code',
  formula: 'Formula',
  newWindow: 'opens in a new window',
  noScript: 'Without JavaScript you can read this lesson, but your answers cannot be checked or saved.',
};

/** What the pages count. */
const counted = {
  questions: { one: '{count} question', other: '{count} questions' },
  points: { one: '{count} point', other: '{count} points' },
  attempts: { one: '{count} attempt', other: '{count} attempts' },
} satisfies Record<string, Counted>;

/** What the player says; see src/player. `{name}` stands for a value. */
const player = {
  correct: 'Correct',
  partial: 'Partly right',
  wrong: 'Not right',
  neutral: 'Answer kept: it is not marked by machine',
  unanswered: 'Not answered',
};

/** English, the language that stands in where another is missing. */
export const en = { page, counted, player };
