import { reportPlaces, rightPlaces } from './choices.js';
import { oneChoice, placesOf } from './one-choice.js';
import type { QuestionModule } from './question-module.js';

/** The words are `true` and `false`, whatever the topic's language; the specification has their first letters. */
const report: QuestionModule<'true-false'>['report'] = (response, question) => {
  const letters = placesOf(response).map((place) => question.words[place]?.charAt(0));
  return reportPlaces(placesOf(response), question, letters.join());
};

/** A statement that is true or false. */
export const trueFalse: QuestionModule<'true-false'> = {
  ...oneChoice,
  interaction: () => 'true-false',
  report,
  patterns: (question) => rightPlaces(question).map((place) => report(place, question)),
};
