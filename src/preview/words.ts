// All that the preview says: to authors, in English alone, as the other messages of the tool are.

export const words = {
  brand: 'lessonpack preview',
  list: 'Topics',
  allTopics: 'All topics',
  course: 'Course',
  gone: 'There is no such topic any more.',
  nothingYet: 'Nothing to show yet: the topic has never been free of errors.',
  lost: 'The preview has ended. Start lessonpack preview again, and reload this page.',

  problems: 'Problems',
  error: 'Error',
  warning: 'Warning',
  stale: 'The lesson below is the last version without errors. Mend these, save, and it is renewed.',
  onlyWarnings: 'The lesson works all the same.',
  hint: 'How to mend it:',

  controls: 'Try it out',
  standard: 'The LMS speaks',
  standards: { scorm12: 'SCORM 1.2 (most LMSs)', 'scorm2004-4': 'SCORM 2004' },
  mode: 'Opened as',
  modes: { normal: 'A learner: it counts', browse: 'A look in advance', review: 'A look back' },
  comeBack: 'Leave and come back',
  newAttempt: 'New attempt',
  failing: 'Saving fails',
  phone: 'Phone width',
  dark: 'Dark',
  mirrored: 'Right to left',
  packages: 'Download a package',
  packagesNote: 'Packages hold the version on show.',

  lesson: 'Lesson',
  lms: 'What the LMS holds',
  lmsNote: 'This is a real LMS runtime on this page. Nothing leaves your computer.',
  status: 'Status',
  score: 'Score',
  place: 'Place',
  time: 'Time so far',
  state: 'Progress',
  saved: 'Saved',
  none: 'none yet',
  savedNow: 'all of it',
  unsaved: 'not yet',
  refused: 'no: the LMS refuses to save',
  answers: 'Answers',
  noAnswers: 'None yet. They come when the quiz is submitted.',
  question: 'Question',
  answer: 'Answer',
  right: 'Right answer',
  result: 'Result',
  took: 'Took',
  calls: 'Calls',
  noCalls: 'None yet.',
  onlyErrors: 'Errors only',
  call: 'Call',
  answered: 'Answered',
  failure: 'the LMS cannot save now',

  notFound: 'There is no such page.',
  emptyPackage: 'This format can hold nothing of this topic.',
  foreignHost: 'This address leads to a preview, which answers to 127.0.0.1 and localhost alone.',
  onlyGet: 'A preview can only be looked at.',
  portTaken: (port: number) => `port ${port} is in use; choose another with --port, or leave it out for a free one`,

  /** `312 of 4,096 bytes` */
  bytes: (used: number, capacity: number) => `${number(used)} of ${number(capacity)} bytes`,
  problemCount: (errors: number, warnings: number) =>
    [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter(Boolean).join(', '),
} as const;

const number = (value: number): string => value.toLocaleString('en');

const counted = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? '' : 's'}`;
