import { describe, expect, test } from 'vitest';
import { processItem } from '../../support/qti12-interpreter.js';
import { written } from '../../support/qti12-items.js';
import { feedbackOf, metadataField, questionHtml } from '../../support/qti12-package.js';
import { rich } from '../../support/topics.js';
import { all, first, texts } from '../../support/xml-tree.js';

const numeric = (...answers: object[]) => ({ type: 'numeric', answers });
const always = ['loss-number-form'];

describe('numerical_question', () => {
  test('response_str of the fibtype Decimal', () => {
    const { item, losses } = written(numeric({ text: '5' }));
    expect(metadataField(item, 'question_type')).toBe('numerical_question');
    expect(first(item, 'render_fib').attributes.fibtype).toBe('Decimal');
    expect(losses).toEqual(always);
  });

  test.each([
    ['5 ± 0.2', '4.8', '5.2'],
    ['70.5 +- 0.6', '69.9', '71.1'],
    ['-50 ± 2%', '-51', '-49'],
    ['4..6', '4', '6'],
    ['3e8 ± 1e-3', '299999999.999', '300000000.001'],
  ])('%s is a range, by vargte and varlte alone: New Quizzes reads a tolerance wrongly', (text, min, max) => {
    const condition = first(written(numeric({ text })).item, 'conditionvar');
    expect(condition.children.map(({ name, text: limit }) => [name, limit])).toEqual([
      ['vargte', min],
      ['varlte', max],
    ]);
  });

  test.each([
    ['5', '5'],
    ['5 ± 0', '5'],
    ['1.50', '1.5'],
    ['-2E-7', '-0.0000002'],
    ['3×10^4', '30000'],
  ])('%s is exact: never a bare varequal, of which Classic stores no answer', (text, plain) => {
    const condition = first(written(numeric({ text })).item, 'conditionvar');
    expect(condition.children.map(({ name }) => name)).toEqual(['or']);
    expect(condition.children[0]!.children.map(({ name }) => name)).toEqual(['varequal', 'and']);
    for (const name of ['varequal', 'vargte', 'varlte']) expect(texts(condition, name)).toEqual([plain]);
  });

  test('a decimal comma is read, and written as a point', () => {
    const { item } = written({ ...numeric({ text: '0,5' }), comma: true });
    expect(texts(item, 'varequal')).toEqual(['0.5']);
  });

  test('several accepted numbers are conditions of their own, each of which gives all points and the feedback', () => {
    const question = numeric({ text: '1' }, { text: '3..4' });
    const { item } = written({ ...question, feedback: { correct: rich('Yes.'), incorrect: rich('No.') } });
    const outcomes = ['1', '3.5', '2'].map((given) => processItem(item, { response1: [given] }));
    expect(outcomes).toEqual([
      { score: 100, feedback: ['correct_fb'] },
      { score: 100, feedback: ['correct_fb'] },
      { score: 0, feedback: ['general_incorrect_fb'] },
    ]);
  });

  test('an expected wrong number is left out, and its feedback is shown to everybody', () => {
    const { item, losses } = written(numeric({ text: '5' }, { text: '6', right: false, feedback: rich('No.') }));
    expect(texts(item, 'varequal')).toEqual(['5']);
    expect(feedbackOf(item)).toEqual({ general_fb: '<p><strong>6</strong></p><p>No.</p>' });
    expect(losses).toEqual(['loss-expected-wrong', ...always]);
  });

  test('the text asks for the number without its unit', () => {
    const { item } = written({ ...numeric({ text: '5' }), unit: 'm & s' });
    expect(questionHtml(item)).toBe('<p>What?</p><p>Give the number alone, in m &amp; s.</p>');
  });
});

describe('a part of the points, which Canvas would make all of them', () => {
  const choice = (text: string, more: object = {}) => ({ text: rich(text, true), ...more });

  test('a half-right choice is written as wrong, and said to be', () => {
    const question = { type: 'single-choice', choices: [choice('A', { right: true }), choice('B', { credit: 50 })] };
    const { item, losses } = written(question);
    expect(texts(item, 'setvar')).toEqual(['100']);
    expect([101, 102].map((ident) => processItem(item, { response1: [String(ident)] }).score)).toEqual([100, 0]);
    expect(losses).toEqual(['loss-credit']);
  });

  test('a credit that says what the mark says is no loss', () => {
    const choices = [choice('A', { right: true, credit: 100 }), choice('B', { credit: 0 })];
    expect(written({ type: 'single-choice', choices }).losses).toEqual([]);
  });

  test.each([
    ['short-text', 'a', 'b'],
    ['numeric', '1', '2'],
  ])('%s: a half-right answer is left out beside one that is right', (type, right, half) => {
    const answers = [{ text: right }, { text: half, credit: 50 }];
    const { item, losses } = written({ type, answers });
    expect(texts(item, 'varequal')).toEqual([right]);
    expect(losses).toContain('loss-credit');
  });

  test.each([
    ['short-text', 'a', 'b'],
    ['numeric', '1', '2'],
  ])('%s: where nothing earns more, it is accepted, for else every answer would be wrong', (type, one, other) => {
    const answers = [
      { text: one, credit: 50 },
      { text: other, credit: 20 },
    ];
    const { item, losses } = written({ type, answers });
    expect(texts(item, 'varequal')).toEqual([one, other]);
    expect(losses).toContain('loss-credit');
  });

  test('nothing that is set is a part of the whole', () => {
    const { item } = written({ type: 'numeric', answers: [{ text: '1', credit: 50 }] });
    expect(all(item, 'setvar').map(({ text }) => text)).toEqual(['100']);
  });
});
