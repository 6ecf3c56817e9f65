import type { LossRule } from '../rule.js';

/** Where a text stands that is no part of the lesson's own pages. */
const place = ({ question, page }: Record<string, unknown>): string => {
  if (question) return `question "${question}"`;
  return page ? `page "${page}"` : 'the introduction';
};

/** What a target cannot express, and what becomes of it. Every id begins with `loss-`. */
export const lossRules = {
  'loss-no-quiz': {
    severity: 'info',
    effect: 'lost',
    message: ({ target }) => `${target} holds quizzes alone, and this topic has none: no ${target} package is written`,
    hint: () => 'add a section ## Quiz, or build the other targets alone',
  },
  'loss-pages': {
    severity: 'info',
    effect: 'lost',
    message: ({ target }) => `${target} holds the quiz alone: definition, facts, terms and further pages are left out`,
    hint: () => 'give learners the lesson as a SCORM package or a page of its own',
  },
  'loss-review': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, count }) => `the review questions are left out of ${target} (${count})`,
    hint: () => 'write include-review: true under quiz: to have them as essay questions without points',
  },
  'loss-course-settings': {
    severity: 'info',
    effect: 'lost',
    message: ({ topic, keys }) =>
      `the course has settings of its own: ${keys} of the topic ${topic} has no effect in it`,
    hint: () => 'remove it from the topic, or give course.yaml the same value',
  },
  'loss-metadata': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, keys }) => `${target} has no place for ${keys}: left out`,
    hint: () => 'nothing to mend: the other targets keep them',
  },
  'loss-pass-mark': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, keys }) => `${target} knows no pass mark and no rule of completion: ${keys} left out`,
    hint: () => 'set what the course demands in the LMS',
  },
  'loss-feedback-time': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target }) => `${target} cannot show feedback after each answer: it is shown after the whole quiz`,
    hint: () => 'write feedback: end under quiz: if that is what you want everywhere',
  },
  'loss-show-answers': {
    severity: 'info',
    effect: 'lost',
    message: ({ target }) => `${target} cannot show right answers to those alone who passed: it never shows them`,
    hint: () => 'write show-answers: always or never under quiz:, or change it in the LMS',
  },
  'loss-shuffle-questions': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target }) =>
      `questions are shuffled in ${target} by New Quizzes alone: Classic Quizzes keeps your order`,
    hint: () => 'in Classic Quizzes put the questions into a question group',
  },
  'loss-time-limit': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, minutes, becomes }) => `the time limit of ${minutes} min is ${becomes} in ${target}`,
    hint: () =>
      'give whole minutes and time-limit-strict: true if that is what you want, or change the limit in the LMS',
  },
  'loss-question-too-long': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, length }) =>
      `${target} holds no text over 16384 characters, and that of question "${question}" has ${length} there: what follows its heading is left out, and learners are sent to the lesson for it`,
    hint: () => 'shorten the text above the answers, or move part of it to a section of the lesson',
  },
  'loss-pattern': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, patterns }) =>
      `${target} cannot express the patterns of question "${question}": ${patterns} is left out`,
    hint: () => 'list the spellings that you accept as answers of their own',
  },
  'loss-pattern-alone': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, patterns }) =>
      `${target} cannot express ${patterns}, and question "${question}" has no other right answer: a person marks it`,
    hint: () => 'list the spellings that you accept as answers of their own',
  },
  'loss-expected-wrong': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, answers }) =>
      `${target} has no expected wrong answers: of question "${question}" ${answers} is left out, and its feedback is shown to everybody`,
    hint: () => 'nothing to mend: the answer is still marked wrong',
  },
  'loss-answer-feedback': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, answers }) =>
      `${target} has no feedback for one of several right answers: in question "${question}" that of ${answers} is shown with other answers too`,
    hint: () => 'word it so that it fits every right answer',
  },
  'loss-case': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `${target} ignores case: question "${question}" accepts capitals and small letters alike`,
    hint: () => 'do not let the points depend on capitals',
  },
  'loss-penalty': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, penalty }) =>
      `${target} takes no points off: a wrong answer to question "${question}" costs nothing in place of ${penalty}`,
    hint: () => 'do without the penalty, or set marks by hand',
  },
  'loss-credit': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, credits }) =>
      `${target} knows right and wrong alone: in question "${question}" some answers earn another part of the points (${credits})`,
    hint: () => 'let each answer earn all of the points or none, or set marks by hand',
  },
  'loss-grading': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, grading }) =>
      `${target} cannot say grading=${grading}: for a half-right answer to question "${question}" the LMS shares the points by its own rule`,
    hint: () => 'choose the rule at the question where the LMS has one, as New Quizzes does',
  },
  'loss-ordering': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question }) =>
      `in ${target} question "${question}" matches places and items, for Classic Quizzes knows no ordering`,
    hint: () => 'nothing to mend: New Quizzes lets you make an Ordering question of it by hand',
  },
  'loss-item-format': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `${target} shows the items of question "${question}" in menus, as plain text: formatting and pictures are left out`,
    hint: () => 'word the items so that they do without formatting',
  },
  'loss-hotspot': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question }) =>
      `${target} cannot ask for a place in the picture of question "${question}": the labels of its areas are offered below it`,
    hint: () => 'letter the areas in the picture, and name the letters in the labels',
  },
  'loss-number-form': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, forms }) =>
      `${target} cannot say how numbers may be typed: in question "${question}" the LMS may refuse ${forms}`,
    hint: () => 'tell learners to type plain numbers, such as 0.5 or 3e8',
  },
  'loss-pool-points': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, pool, points }) =>
      `${target} has one number of points for a whole pool: each question of pool "${pool}" is worth ${points}, like its first`,
    hint: () => 'give all questions of the pool the same points',
  },
  'loss-shuffle': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, classic }) =>
      `in ${target} Classic Quizzes knows one shuffle for the whole quiz: the choices of question "${question}" are ${classic} there`,
    hint: () => 'drop shuffle from the question, or set it for the whole quiz',
  },
  'loss-pin': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, becomes }) => `${target} cannot pin a choice: question "${question}" ${becomes}`,
    hint: () => 'word the choice so that it may stand anywhere',
  },
  'loss-hint': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question }) =>
      `${target} has no hints: those of question "${question}" are shown after the answer`,
    hint: () => 'put what everybody needs into the question',
  },
  'loss-hint-penalty': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, penalty }) =>
      `${target} shows hints after the answer alone: those of question "${question}" cost nothing in place of ${penalty} each`,
    hint: () => 'do without hint-penalty where learners take the quiz outside the lesson',
  },
  'loss-true-false-words': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, words }) =>
      `${target} knows True and False in English alone: question "${question}" (${words}) becomes multiple choice in Classic Quizzes`,
    hint: () => 'nothing to mend: it is marked the same',
  },
  'loss-rubric': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `in ${target} the rubric of question "${question}" is plain text, which New Quizzes alone shows`,
    hint: () => 'in Classic Quizzes attach a rubric of the course',
  },
  'loss-words': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, limits }) =>
      `${target} does not count words: question "${question}" asks for it in its text ("${limits}")`,
    hint: () => 'nothing to mend: in some LMSs you can set the limit by hand',
  },
  'loss-essay-feedback': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `in ${target} a person marks question "${question}": its feedback for right and wrong answers is left out`,
    hint: () => 'put what everybody may read into the general feedback',
  },
  'loss-player': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, ...args }) =>
      `${target} has no player with captions: a recording in ${place(args)} becomes a link to its file, with the transcript below it`,
    hint: () => 'give it a transcript, or put it into the LMS with the editor there',
  },
  'loss-link': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, ...args }) =>
      `${target} cannot lead to a page of the lesson from here: a link in ${place(args)} becomes plain words`,
    hint: () => 'link to a page on the web, or say what the learner needs',
  },
} satisfies Record<string, LossRule>;
