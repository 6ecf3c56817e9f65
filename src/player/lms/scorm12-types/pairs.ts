import { menuWord, rightMenuPlaces } from '../../../scoring/gaps.js';
import { matchingOptions, rightOptions } from '../../../scoring/matching.js';
import { cut, oneLine, REPORT_LENGTH } from '../../report-text.js';
import { figure, letter, MOST_CHOICES, MOST_PARTS } from '../letters.js';
import type { Readable, Scorm12Type } from './scorm12-type.js';

/** The specification's form is `{1.b,2.a}`; a part without a choice is left out. */
function reportPairs(response: readonly (number | null)[], word: (part: number, place: number) => string): Readable {
  const pairs = response.flatMap((place, part) => (place === null ? [] : [{ part, place }]));
  const words = pairs.map(({ part, place }) => oneLine(word(part, place))).join('; ');
  const codes = pairs.map(({ part, place }) => `${figure(part)}.${letter(place)}`);
  return { words: cut(words, REPORT_LENGTH), code: `{${codes.join()}}` };
}

const typeOf = (parts: readonly unknown[], most: number): 'matching' | 'performance' =>
  parts.length > MOST_PARTS || most > MOST_CHOICES ? 'performance' : 'matching';

const reportMatching: Scorm12Type<'matching'>['report'] = (response, question) => {
  const options = matchingOptions(question);
  return reportPairs(response, (left, option) => `${question.words[left]} - ${options[option]}`);
};

/** Reported as pairs of words. */
export const matching: Scorm12Type<'matching'> = {
  interaction: (question) => typeOf(question.pairs, matchingOptions(question).length),
  report: reportMatching,
  patterns: (question) => [reportMatching(rightOptions(question), question)],
};

const reportMenus: Scorm12Type<'dropdowns'>['report'] = (response, question) =>
  reportPairs(response, (gap, place) => `${gap + 1} ${menuWord(question, question.words, gap, place)}`);

/** Reported by their numbers and words. */
export const dropdowns: Scorm12Type<'dropdowns'> = {
  interaction: ({ gaps }) => typeOf(gaps, Math.max(...gaps.map(({ choices }) => choices.length))),
  report: reportMenus,
  patterns: (question) => [reportMenus(rightMenuPlaces(question), question)],
};
