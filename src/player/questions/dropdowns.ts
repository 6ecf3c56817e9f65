import { FIGURES, LETTERS } from './choices.js';
import { readMenus, readPlaces, reportPairs, restoreMenus, writePlaces } from './menus.js';
import { markParts } from './parts.js';
import type { QuestionDataOf, QuestionModule } from './question-module.js';

type Dropdowns = QuestionDataOf<'dropdowns'>;

/** The right choice of each menu. */
export const rightMenuPlaces = ({ gaps }: Dropdowns): number[] =>
  gaps.map(({ choices }) => choices.findIndex(({ right }) => right));

/** The words of all menus stand one after the other. */
export const wordOf = ({ gaps, words }: Dropdowns, gap: number, place: number): string =>
  words[gaps.slice(0, gap).reduce((sum, { choices }) => sum + choices.length, place)] ?? '';

const report: QuestionModule<'dropdowns'>['report'] = (response, question) =>
  reportPairs(response, (gap, place) => `${gap + 1} ${wordOf(question, gap, place)}`);

/** Menus within a text. Reported by their numbers and words. */
export const dropdowns: QuestionModule<'dropdowns'> = {
  empty: [],
  read: readMenus,
  restore: restoreMenus,
  encode: writePlaces,
  decode: (text, { gaps }) =>
    readPlaces(
      text,
      gaps.map(({ choices }) => choices.length),
    ),
  cut: 'last',
  interaction: ({ gaps }) =>
    gaps.length > FIGURES.length || gaps.some(({ choices }) => choices.length > LETTERS.length)
      ? 'performance'
      : 'matching',
  report,
  patterns: (question) => [report(rightMenuPlaces(question), question)],
  mark: (form, { gaps }, response) =>
    markParts(form, '[data-gap]', (gap) => gaps[gap]?.choices[response[gap] ?? -1]?.right === true),
  feedback: () => [],
  solution: (_form, question) =>
    rightMenuPlaces(question).map((place, gap) => document.createTextNode(wordOf(question, gap, place))),
};
