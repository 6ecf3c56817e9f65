import type { LossRule } from '../rule.js';

/** What the quiz of a Common Cartridge cannot express, and what becomes of it. */
export const cartridgeLossRules = {
  'loss-question-shuffle': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) => `${target} does not shuffle: question "${question}" keeps your order`,
    hint: () => 'let the LMS shuffle, in the settings of the question',
  },
  'loss-pool-bank': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, pool }) =>
      `${target} cannot draw questions: those of pool "${pool}" go to a question bank, and the quiz asks none of them`,
    hint: ({ pick }) => `add random questions from the bank to the quiz in the LMS: ${pick}`,
  },
  'loss-split': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, count, type }) =>
      `${target} has no questions of the type ${type}: question "${question}" becomes ${count}`,
    hint: () => 'nothing to mend: each part earns its share',
  },
  'loss-result-feedback': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `${target} cannot show feedback for a right or a wrong answer to the whole of question "${question}": it is left out`,
    hint: () => 'put what everybody may read into the general feedback',
  },
  'loss-choice-feedback': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question }) =>
      `${target} has no feedback for one of several choices: that of question "${question}" is shown with every answer, each under its choice`,
    hint: () => 'nothing to mend, if everybody may read it',
  },
  'loss-ordering-choice': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, count }) =>
      `${target} has no ordering: question "${question}" becomes a choice of ${count} whole orders, all or nothing`,
    hint: () => 'give learners the lesson as a SCORM package if they shall move items',
  },
  'loss-number-list': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, count, numbers }) =>
      `${target} compares numbers as texts: question "${question}" accepts ${count} as typed (${numbers}), and no other form or number`,
    hint: () => 'ask for a number of decimal places, and give the tolerance with as many',
  },
  'loss-number-alone': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, numbers }) =>
      `${target} compares numbers as texts, and question "${question}" accepts too many for a list: it becomes an essay question that a person marks, with ${numbers} in its feedback`,
    hint: () => 'give a smaller tolerance, or fewer decimal places',
  },
  'loss-zero': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `of ${target} Moodle drops the accepted answer 0: learners who give it to question "${question}" are marked wrong there`,
    hint: () => 'ask for another number, or offer choices',
  },
  'loss-wildcard': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, answers }) =>
      `of ${target} Moodle takes * in an answer for any text: of question "${question}" ${answers} accepts more there`,
    hint: () => 'do without * in accepted answers',
  },
  'loss-answer-picture': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `of ${target} Moodle shows no pictures in choices and feedback: in question "${question}" their alternative text stands for them`,
    hint: () => 'put the pictures into the question itself, and name them in the choices',
  },
} satisfies Record<string, LossRule>;
