import { menuWord, rightMenuPlaces } from '../../scoring/gaps.js';
import { isolated } from '../elements.js';
import { readMenus, readPlaces, restoreMenus, writePlaces } from './menus.js';
import { markParts } from './parts.js';
import type { QuestionModule } from './question-module.js';

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
  solution: (_form, question) =>
    rightMenuPlaces(question).map((place, gap) => isolated(menuWord(question, question.words, gap, place))),
};
