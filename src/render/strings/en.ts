import type { Sentences } from '../../player/sentences.js';

/** A sentence that counts: one form for each plural category of the language. */
export type Counted = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the pages say. `{name}` stands for a value, `{percent}` for a number with its sign. */
const page = {
  skip: 'Skip to the text',
  contents: 'Contents',
  /** Beside a page's title in the contents, for those who do not see the tick. */
  seen: 'seen',
  overview: 'Overview',
  progress: 'Progress',
  settings: 'Settings',
  textSize: 'Text size',
  colours: 'Colours',
  /** The colours that the learner's device is set to. */
  deviceColours: 'As on the device',
  light: 'Light',
  dark: 'Dark',
  startOver: 'Start over',
  askStartOver: 'Start over?',
  aboutStartOver:
    'Your answers are cleared, and no page counts as seen. What was reported so far, such as your best score, stays.',
  /** After `aboutStartOver`, where the attempts are limited. */
  aboutStartOverLimited: 'Attempts at the quiz are limited: its answers are cleared only when a new attempt can begin.',
  cancel: 'Cancel',
  close: 'Close',
  objectives: 'What you will learn',
  about: 'About this lesson',
  author: 'Author',
  licence: 'Licence',
  keywords: 'Keywords',
  sources: 'Sources',
  modelAnswer: 'Model answer',
  marking: 'How it is marked',
  showAnswer: 'Show the model answer',
  writeFirst: 'Answer in your own words first, then compare.',
  /** On a button above flashcards. */
  turnAll: 'Turn all cards',
  /** Above the right answers on paper. */
  answerKey: 'Answers',
  hint: 'Hint',
  takeHint: 'Show a hint',
  /** `{points}` is a counted number of points. */
  hintCosts: 'A hint costs {points}.',
  quiz: 'Quiz',
  results: 'Results',
  chooseOne: 'Choose one.',
  chooseAll: 'Choose all that are right.',
  chooseTruth: 'Is this true or false?',
  answerShortly: 'Answer with a word or a few.',
  answerNumber: 'Answer with a number.',
  match: 'Choose what belongs to each.',
  putInOrder: 'Put these into the right order.',
  fillBlanks: 'Fill in each blank.',
  chooseWords: 'Choose from each menu.',
  pointAtOne: 'Choose the right place in the picture.',
  pointAtAll: 'Choose all the right places in the picture.',
  /** `{points}` is a counted number of points. */
  wrongCosts: 'A wrong answer costs {points}.',
  wrongChoiceCosts: 'Each wrong choice costs {points}.',
  answerFreely: 'Answer in your own words.',
  yourAnswer: 'Your answer',
  numberInUnit: 'Give the number alone, in {unit}.',
  place: 'Place {number}',
  /** What a menu shows before anything is chosen. */
  choose: 'Choose…',
  blank: 'Blank {number} of {count}',
  menu: 'Menu {number} of {count}',
  keepOrder: 'This is my order',
  wordsBetween: 'Write {min} to {max} words.',
  wordsAtLeast: 'Write at least {min} words.',
  wordsAtMost: 'Write at most {max} words.',
  pass: 'Pass mark: {percent}',
  check: 'Check the answer',
  submit: 'Submit the quiz',
  retry: 'Try again',
  retryWrong: 'Try only the questions that were not right',
  /** `{minutes}` is a counted number of minutes. */
  timeLimit: 'Time limit: {minutes}',
  timeExtends: 'Before the time is up you can ask for more.',
  timeStrict: 'You cannot ask for more time, and the time runs on while the lesson is closed.',
  startQuiz: 'Start the quiz',
  timeNearlyUp: 'Your time is nearly up',
  moreTime: 'I need more time',
  goOn: 'I do not need more time',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  leave: 'Save and leave',
  table: 'Table',
  code: 'Code',
  formula: 'Formula',
  /** `{name}` says which video or sound. */
  transcript: 'Transcript: {name}',
  /** Where a quiz outside the lesson cannot show all of a question. */
  restInLesson: 'This question is too long to be shown here. Read the whole of it in the lesson “{lesson}”.',
  newWindow: 'opens in a new window',
  noScript: 'Without JavaScript you can read this lesson, but your answers cannot be checked or saved.',
};

/** What the pages count. */
const counted = {
  questions: { one: '{count} question', other: '{count} questions' },
  points: { one: '{count} point', other: '{count} points' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  attempts: { one: '{count} attempt', other: '{count} attempts' },
} satisfies Record<string, Counted>;

/** What the player says; see src/player. */
const player = {
  pagesSeen: 'Pages seen: {count} of {all}.',
  questionsAnswered: 'Questions answered: {count} of {all}.',
  /** Beside the quiz in the contents: so many questions are answered. */
  fraction: '{count} / {all}',
  /** `{page}` is the title of a page. */
  welcomeBack: 'Welcome back. You were at: {page}.',
  correct: 'Correct',
  partial: 'Partly right',
  wrong: 'Not right',
  neutral: 'Answer kept: it is not marked by machine',
  keptRight: 'Correct: kept from an earlier attempt',
  answered: 'Answered',
  unanswered: 'Not answered',
  rightAnswer: 'Right answer',
  points: 'Points: {points} of {most}',
  moveUp: 'Move up: {item}, at place {place} of {count}',
  moveDown: 'Move down: {item}, at place {place} of {count}',
  moved: '{item}: now at place {place} of {count}',
  answerFirst: 'Answer the question first, then check it.',
  stillOpen: 'Not answered yet: {questions}. To submit the quiz all the same, press the button again.',
  timeLeft: 'Time left: {time}',
  timeUp: 'Time is up: what you had answered was submitted.',
  score: 'Your score: {percent}',
  best: 'Your best score so far: {percent}',
  rightCount: 'Right answers: {right} of {count}',
  passed: 'Passed',
  failed: 'Not passed',
  submitted: 'Submitted',
  unmarked: 'Long answers are not part of the score: a person marks them.',
  attemptsLeft: 'Attempts left: {count}',
  noAttempts: 'No attempts are left.',
  noLms: 'No learning platform was found: nothing is reported.',
  refused: 'The learning platform refused this session: nothing is reported.',
  inBrowser: 'Your progress is kept in this browser.',
  noStorage: 'This browser keeps nothing: your progress ends with this window.',
  preview: 'This is a preview: nothing is recorded.',
  review: 'You are looking back at finished work: nothing is recorded.',
  noCredit: 'This time does not count: nothing is recorded.',
  notSaved: 'Your last steps are not stored yet. The lesson goes on trying: please leave this window open.',
  savedAgain: 'All that you did is stored now.',
  keptForNext:
    'Your last steps could not be stored. They are kept in this browser until you open the lesson here again.',
  notStored: 'Your last steps could not be stored.',
  restored: 'Your last steps, which could not be stored before, were kept in this browser and are back.',
  damaged: 'What was saved of your last visit cannot be read: the lesson begins anew.',
  changed: 'The lesson has changed since your last visit. Answers that no longer fit it: {count}.',
  keptHere: 'Your texts are longer than the learning platform can keep. The longest are kept in this browser.',
  noRoom: 'Your texts are longer than the learning platform can keep. Copy the longest before you leave.',
  left: 'Your work is saved. You may close this window.',
  closed: 'You may close this window.',
  over: 'Your work is saved. To go on, open the lesson again.',
  elsewhere: 'The lesson was opened in another window: go on there. You may close this one.',
} satisfies Sentences;

/** English: the master of all languages, and the one that stands in where another is missing. */
export const en: Strings = { page, counted, player };

/** Every sentence of the pages and the player: a language that lacks one does not compile. */
export interface Strings {
  readonly page: Readonly<Record<keyof typeof page, string>>;
  readonly counted: Readonly<Record<keyof typeof counted, Counted>>;
  readonly player: Sentences;
}
