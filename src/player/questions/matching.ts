import { matchingOptions, rightOptions } from '../../scoring/matching.js';
import { element, isolated } from '../elements.js';
import { readMenus, readPlaces, restoreMenus, setUpMenus, writePlaces } from './menus.js';
import { markParts } from './parts.js';
import type { QuestionModule } from './question-module.js';

/** Each left side has a menu of all right sides. */
export const matching: QuestionModule<'matching'> = {
  empty: [],
  setUp: setUpMenus,
  read: readMenus,
  restore: restoreMenus,
  encode: writePlaces,
  decode: (text, question) => {
    const options = matchingOptions(question).length;
    return readPlaces(
      text,
      question.pairs.map(() => options),
    );
  },
  cut: 'last',
  mark: (form, question, response) => {
    const right = rightOptions(question);
    markParts(form, '[data-pair]', (left) => response[left] === right[left]);
  },
  feedback: () => [],
  solution: (form, { pairs }) =>
    [...form.querySelectorAll('[data-pair] .left')].map((left, place) =>
      element('span', '', ...left.cloneNode(true).childNodes, ' – ', isolated(pairs[place]?.right.text ?? '')),
    ),
};
