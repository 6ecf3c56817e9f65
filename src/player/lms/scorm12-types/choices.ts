import { rightPlaces } from '../../../scoring/choice.js';
import type { Responses } from '../../../scoring/index.js';
import type { QuestionData } from '../../lesson-data.js';
import { placesOf } from '../../questions/one-choice.js';
import { cut, oneLine, REPORT_LENGTH } from '../../report-text.js';
import { letter, MOST_CHOICES } from '../letters.js';
import type { Readable, Scorm12Type } from './scorm12-type.js';

const typeOf = (choices: readonly unknown[]): 'choice' | 'performance' =>
  choices.length > MOST_CHOICES ? 'performance' : 'choice';

const letters = (places: readonly number[]): string => places.map(letter).join();

/** The choices' own words, and `code`. */
function reportPlaces(places: readonly number[], { words }: QuestionData, code: string): Readable {
  const joined = places.map((place) => oneLine(words[place] ?? '')).join('; ');
  return { words: cut(joined, REPORT_LENGTH), code };
}

const reportSingle = (response: Responses['single-choice'], question: QuestionData): Readable =>
  reportPlaces(placesOf(response), question, letters(placesOf(response)));

/** Reported by its words, or by its letter. */
export const singleChoice: Scorm12Type<'single-choice'> = {
  interaction: ({ choices }) => typeOf(choices),
  report: reportSingle,
  patterns: (question) => rightPlaces(question.choices).map((place) => reportSingle(place, question)),
};

/** The words are `true` and `false`, whatever the topic's language; the specification has their first letters. */
const reportTruth = (response: Responses['true-false'], question: QuestionData): Readable =>
  reportPlaces(
    placesOf(response),
    question,
    placesOf(response)
      .map((place) => question.words[place]?.charAt(0))
      .join(),
  );

export const trueFalse: Scorm12Type<'true-false'> = {
  interaction: () => 'true-false',
  report: reportTruth,
  patterns: (question) => rightPlaces(question.choices).map((place) => reportTruth(place, question)),
};

/** The specification's form stands in braces, for the order does not matter. */
const reportSet = (places: readonly number[], question: QuestionData): Readable =>
  reportPlaces(places, question, `{${letters(places)}}`);

/** Reported by their words, in the author's order. */
export const multipleChoice: Scorm12Type<'multiple-choice'> = {
  interaction: ({ choices }) => typeOf(choices),
  report: reportSet,
  patterns: (question) => [reportSet(rightPlaces(question.choices), question)],
};

/** Where several areas are right, the specification's form stands in braces. */
const reportAreas: Scorm12Type<'hotspot'>['report'] = (places, question) =>
  rightPlaces(question.areas).length > 1
    ? reportSet(places, question)
    : reportPlaces(places, question, letters(places));

/** Reported by their labels. */
export const hotspot: Scorm12Type<'hotspot'> = {
  interaction: ({ areas }) => typeOf(areas),
  report: reportAreas,
  patterns: (question) => [reportAreas(rightPlaces(question.areas), question)],
};

const reportOrder: Scorm12Type<'ordering'>['report'] = (response, { words }) => ({
  words: cut(response.map((place, index) => `${index + 1} ${oneLine(words[place] ?? '')}`).join('; '), REPORT_LENGTH),
  code: letters(response),
});

/** Reported by their words in the order that they were given. */
export const ordering: Scorm12Type<'ordering'> = {
  interaction: ({ items }) => (items.length > MOST_CHOICES ? 'performance' : 'sequencing'),
  report: reportOrder,
  patterns: (question) => [reportOrder([...question.items.keys()], question)],
};
