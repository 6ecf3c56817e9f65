import { writeSet } from '../digits.js';
import {
  type Choices,
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
import type { QuestionDataOf, QuestionModule } from './question-module.js';

/** Its areas are choices that also have a place in the picture. */
const choicesOf = ({ areas }: QuestionDataOf<'hotspot'>): Choices => ({ choices: areas });

/** Where several areas are right, the specification's form stands in braces. */
const report: QuestionModule<'hotspot'>['report'] = (places, question) => {
  const letters = places.map(letter).join();
  return reportPlaces(places, question, rightPlaces(choicesOf(question)).length > 1 ? `{${letters}}` : letters);
};

/** Areas of a picture. Reported by their labels. */
export const hotspot: QuestionModule<'hotspot'> = {
  empty: [],
  read: chosenPlaces,
  restore: choosePlaces,
  encode: writeSet,
  decode: (text, { areas }) => readPlacesBelow(areas.length, text),
  cut: 'last',
  interaction: (question) => choiceInteraction(choicesOf(question)),
  report,
  patterns: (question) => [report(rightPlaces(choicesOf(question)), question)],
  mark: (form, question, chosen, reveal) => markPlaces(form, choicesOf(question), chosen, reveal),
  feedback: (form, _question, response) => choiceFeedback(form, response),
  solution: (form, question) => rightChoices(form, choicesOf(question)),
};
