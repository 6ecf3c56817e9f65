import { isolated } from '../elements.js';
import { readMenus, readPlaces, restoreMenus, writePlaces } from './menus.js';
import { markParts } from './parts.js';
import type { QuestionDataOf, QuestionModule } from './question-module.js';

type Dropdowns = QuestionDataOf<'dropdowns'>;

/** The right choice of each menu. */
export const rightMenuPlaces = ({ gaps }: Dropdowns): number[] =>
  gaps.map(({ choices }) => choices.findIndex(({ right }) => right));

/** The words of all menus stand one after the other. */
export const wordOf = ({ gaps, words }: Dropdowns, gap: number, place: number): string =>
  words[gaps.slice(0, gap).reduce((sum, { choices }) => sum + choices.length, place)] ?? '';

/** Menus within a text. */
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
  mark: (form, { gaps }, response) =>
    markParts(form, '[data-gap]', (gap) => gaps[gap]?.choices[response[gap] ?? -1]?.right === true),
  feedback: () => [],
  solution: (_form, question) => rightMenuPlaces(question).map((place, gap) => isolated(wordOf(question, gap, place))),
};
