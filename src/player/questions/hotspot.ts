import { writeSet } from '../digits.js';
import type { QuestionDataOf } from '../lesson-data.js';
import {
  type Choices,
  choiceFeedback,
  choosePlaces,
  chosenPlaces,
  markPlaces,
  readPlacesBelow,
  rightChoices,
} from './choices.js';
import type { QuestionModule } from './question-module.js';

/** Its areas are choices that also have a place in the picture. */
const choicesOf = ({ areas }: QuestionDataOf<'hotspot'>): Choices => ({ choices: areas });

/** Areas of a picture. */
export const hotspot: QuestionModule<'hotspot'> = {
  empty: [],
  read: chosenPlaces,
  restore: choosePlaces,
  encode: writeSet,
  decode: (text, { areas }) => readPlacesBelow(areas.length, text),
  cut: 'last',
  mark: (form, question, chosen, reveal) => markPlaces(form, choicesOf(question), chosen, reveal),
  feedback: (form, _question, response) => choiceFeedback(form, response),
  solution: (form, question) => rightChoices(form, choicesOf(question)),
};
