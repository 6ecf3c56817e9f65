import fc from 'fast-check';
import type { RichText } from '../../src/topic/rich-text.js';
import { base, credit, penalty } from './arbitrary-base.js';
import { block, inline, optional } from './nasty-text.js';
import { rich } from './topics.js';

const choice = { text: inline, feedback: optional(block), pin: fc.constantFrom(false, false, false, true) };

/** Two choices alike are an error. */
const choicesOf = (right: fc.Arbitrary<boolean>) =>
  fc.uniqueArray(fc.record({ ...choice, right }), {
    selector: ({ text }) => text.text.trim(),
    minLength: 2,
    maxLength: 7,
  });

export const singleChoice = fc
  .record({
    ...base,
    choices: choicesOf(fc.constant(false)),
    credits: fc.array(credit, { minLength: 7, maxLength: 7 }),
    place: fc.nat(),
    shuffle: optional(fc.boolean()),
    penalty,
  })
  .map(({ place, credits, choices, ...question }) => ({
    ...question,
    type: 'single-choice',
    choices: choices.map((each, index) => ({
      ...each,
      right: index === place % choices.length,
      credit: credits[index],
    })),
  }));

export const multipleChoice = fc
  .record({
    ...base,
    choices: choicesOf(fc.boolean()).filter((choices) => choices.some(({ right }) => right)),
    grading: fc.constantFrom('partial', 'all'),
    shuffle: optional(fc.boolean()),
    penalty,
  })
  .map((question) => ({ ...question, type: 'multiple-choice' }));

const LABELS: [string, string][] = [
  ['True', 'False'],
  ['Wahr', 'Falsch'],
  ['صواب', 'خطأ'],
  ['正确', '错误'],
];

export const trueFalse = fc
  .record({
    ...base,
    labels: fc.constantFrom(...LABELS),
    right: fc.boolean(),
    falseFirst: fc.boolean(),
    why: optional(block),
    credit,
    penalty,
  })
  .map(({ labels, right, falseFirst, why, credit, ...question }) => {
    const label = (value: boolean): RichText => rich(labels[value ? 0 : 1], true);
    const order = falseFirst ? [false, true] : [true, false];
    const choices = order.map((value) => ({
      value,
      text: label(value),
      right: value === right,
      feedback: value === right ? undefined : why,
      credit: value === right ? undefined : credit,
    }));
    return { ...question, type: 'true-false', choices };
  });
