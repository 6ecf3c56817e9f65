import type { LossRule } from '../rule.js';

/** What Moodle's question bank cannot express, and what becomes of it. */
export const moodleLossRules = {
  'loss-quiz-settings': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, keys }) => `${target} has no place for these settings of the quiz: ${keys} left out`,
    hint: () => 'set them in the quiz of the LMS',
  },
  'loss-pool': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, pool, count }) =>
      `${target} cannot draw questions: the pool "${pool}" becomes a category with ${count} questions`,
    hint: ({ pick }) => `add random questions from that category to the quiz, as many as the pool gives: ${pick}`,
  },
  'loss-fraction': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, fractions }) =>
      `${target} knows certain parts of the points alone: in question "${question}" ${fractions}`,
    hint: () => 'let answers earn such parts as 100, 75, 50, 33.33333, 25, 20 or 10 per cent, or set marks by hand',
  },
  'loss-points': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question, points, becomes }) =>
      `${target} gives each part of a question whole points: question "${question}" is worth ${becomes} in place of ${points}`,
    hint: () => 'give the question as many points as it has parts, or change its mark in the LMS',
  },
  'loss-native-type': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question, type, becomes }) =>
      `${target} cannot mark question "${question}" as a question of the type ${type}: it becomes ${becomes}`,
    hint: () => 'nothing to mend: it is marked the same',
  },
  'loss-hint-tries': {
    severity: 'info',
    effect: 'adapted',
    message: ({ target, question }) =>
      `${target} shows the hints of question "${question}" after wrong tries, in quizzes that allow several`,
    hint: () => 'choose "Interactive with multiple tries" in the settings of the quiz to have them shown',
  },
  'loss-part-feedback': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `${target} marks each blank of question "${question}" by itself: feedback for the whole right or wrong answer is left out`,
    hint: () => 'put what everybody may read into the general feedback',
  },
  'loss-option-too-long': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `${target} holds 255 characters of what a menu offers: in question "${question}" what is longer is cut`,
    hint: () => 'shorten the right sides',
  },
  'loss-area-feedback': {
    severity: 'info',
    effect: 'lost',
    message: ({ target, question }) =>
      `${target} has no feedback for single places: in question "${question}" that of the areas is left out`,
    hint: () => 'put it into the feedback of the question',
  },
} satisfies Record<string, LossRule>;
