import { menuWord } from '../../../scoring/gaps.js';
import type { GradableType, Response, Responses } from '../../../scoring/index.js';
import type { Interaction } from '../../interaction.js';
import type { QuestionData, QuestionDataOf } from '../../lesson-data.js';
import { writeNumber } from './numeric.js';
import { joinPairs, joinPlaces, namePlace } from './places.js';
import { joinTexts, plainText } from './typed.js';

type Writer<T extends GradableType> = (
  response: Responses[T],
  names: readonly string[],
  question: QuestionDataOf<T>,
) => string;

/**
 * How a response to each type is written by the standards that join its parts with `[,]`, and the two sides of a pair
 * with `[.]`. No text here is cut; SCORM 2004 has limits, xAPI none.
 */
const writers: { readonly [T in GradableType]: Writer<T> } = {
  'single-choice': namePlace,
  'true-false': namePlace,
  'multiple-choice': joinPlaces,
  hotspot: joinPlaces,
  ordering: joinPlaces,
  'short-text': plainText,
  'fill-blanks': joinTexts,
  // As it was written, line by line.
  essay: (text) => text,
  numeric: (text, _names, question) => writeNumber(text, question),
  matching: (places, names, { pairs }) =>
    joinPairs(
      places,
      (left) => names[left],
      (_left, place) => names[pairs.length + place],
    ),
  // Menus are called by their numbers.
  dropdowns: (places, names, question) =>
    joinPairs(
      places,
      (gap) => gap + 1,
      (gap, place) => menuWord(question, names, gap, place),
    ),
};

/** Empty where what was answered has no such form, as a number that is none. */
export const delimitedResponse = (question: QuestionData, response: Response, names: readonly string[]): string =>
  // The one place where a question meets the forms of its own type.
  (writers[question.type] as Writer<GradableType>)(response, names, question);

/** One interaction's response; undefined where nothing was answered, or what was answered has no such form. */
export const responseOf = ({ question, response }: Interaction): string | undefined =>
  (response !== undefined && delimitedResponse(question, response, question.report?.names ?? [])) || undefined;
