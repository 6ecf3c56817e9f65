import { writeSet } from '../digits.js';
import { choiceFeedback, choosePlaces, chosenPlaces, markPlaces, readPlacesBelow, rightChoices } from './choices.js';
import type { QuestionModule } from './question-module.js';

/** Any number of the choices. */
export const multipleChoice: QuestionModule<'multiple-choice'> = {
  empty: [],
  read: chosenPlaces,
  restore: choosePlaces,
  encode: writeSet,
  decode: (text, { choices }) => readPlacesBelow(choices.length, text),
  cut: 'last',
  mark: markPlaces,
  feedback: (form, _question, response) => choiceFeedback(form, response),
  solution: rightChoices,
};
