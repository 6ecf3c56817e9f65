import { fillsGap } from '../../scoring/gaps.js';
import { isolated } from '../elements.js';
import { decodeText, encodeText } from '../typed-text.js';
import { markParts } from './parts.js';
import type { QuestionModule } from './question-module.js';

const blanksOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[data-gap] input'),
];

/** Blanks within a text. */
export const fillBlanks: QuestionModule<'fill-blanks'> = {
  empty: [],
  read: (form) => blanksOf(form).map(({ value }) => value),
  restore: (form, response) => {
    blanksOf(form).forEach((blank, gap) => {
      blank.value = response[gap] ?? '';
    });
  },
  encode: (response) => response.map(encodeText).join('*'),
  decode: (text, { gaps }) => {
    const texts = text.split('*').map(decodeText);
    const whole = texts.filter((typed) => typed !== undefined);
    return whole.length === gaps.length && texts.length === gaps.length ? whole : undefined;
  },
  cut: 'second',
  mark: (form, { gaps, case: matchCase }, response) =>
    markParts(form, '[data-gap]', (gap) => fillsGap(gaps[gap]?.answers ?? [], response[gap] ?? '', matchCase)),
  feedback: () => [],
  solution: (_form, { gaps }) => gaps.map(({ answers }) => isolated(answers.join(' / '))),
};
