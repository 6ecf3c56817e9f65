import { writeSet } from '../digits.js';
import {
  choiceFeedback,
  choiceInteraction,
  choosePlaces,
  chosenPlaces,
  letter,
  markPlaces,
  readPlacesBelow,
  reportPlaces,
  rightChoices,
  rightPlaces,
} from './choices.js';
import type { QuestionModule } from './question-module.js';

/** The specification's form stands in braces, for the order does not matter. */
const report: QuestionModule<'multiple-choice'>['report'] = (places, question) =>
  reportPlaces(places, question, `{${places.map(letter).join()}}`);

/** Any number of the choices. Reported by their words, in the author's order. */
export const multipleChoice: QuestionModule<'multiple-choice'> = {
  empty: [],
  read: chosenPlaces,
  restore: choosePlaces,
  encode: writeSet,
  decode: (text, { choices }) => readPlacesBelow(choices.length, text),
  cut: 'last',
  interaction: choiceInteraction,
  report,
  patterns: (question) => [report(rightPlaces(question), question)],
  mark: markPlaces,
  feedback: (form, _question, response) => choiceFeedback(form, response),
  solution: rightChoices,
};
