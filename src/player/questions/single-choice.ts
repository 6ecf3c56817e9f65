import { choiceInteraction, letter, reportPlaces, rightPlaces } from './choices.js';
import { oneChoice, placesOf } from './one-choice.js';
import type { QuestionModule } from './question-module.js';

const report: QuestionModule<'single-choice'>['report'] = (response, question) =>
  reportPlaces(placesOf(response), question, placesOf(response).map(letter).join());

/** One of several choices. Reported by its words, or by its letter. */
export const singleChoice: QuestionModule<'single-choice'> = {
  ...oneChoice,
  interaction: choiceInteraction,
  report,
  patterns: (question) => rightPlaces(question).map((place) => report(place, question)),
};
