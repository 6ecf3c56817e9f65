import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interactionOf } from '../../src/player/interactions.js';
import type { QuestionData } from '../../src/player/lesson-data.js';
import type { Response } from '../../src/scoring/index.js';
import { questionsOf, responseTo } from './questions-data.js';

// The forms of the table "Interactions by type", in words and in the specification's own form.

const base = { id: 'who-gave-it', key: 'AAA', stamp: 'AA', objectives: [], shuffle: false, pins: [], words: [] };
const timing = { latency: 1500, time: new Date(0) };
const rights = (...all: boolean[]) => all.map((right) => ({ right }));

const single: QuestionData = {
  ...base,
  type: 'single-choice',
  points: 1,
  choices: rights(false, true),
  words: ['Georgy Malenkov', 'Nikita Khrushchev'],
};
const multiple: QuestionData = {
  ...base,
  type: 'multiple-choice',
  points: 3,
  grading: 'partial',
  choices: rights(true, false, true, true),
  words: ['A rising in Poznań', 'A wall', 'A revolution', 'A\nlong  march'],
};
const truth: QuestionData = {
  ...base,
  type: 'true-false',
  points: 1,
  choices: rights(false, true),
  words: ['true', 'false'],
};
const short: QuestionData = {
  ...base,
  type: 'short-text',
  points: 1,
  case: false,
  answers: [
    { text: 'Dé-Stalinisation', pattern: false, right: true },
    { text: '/thaws?/i', pattern: true, right: true },
    { text: 'ice age', pattern: false, right: false },
  ],
};
const essay: QuestionData = { ...base, type: 'essay', points: 6 };

const report = (question: QuestionData, response: Response) =>
  interactionOf(question, { response, tries: 1, share: 0 }, timing);

test.each([
  [
    'single-choice',
    single,
    0,
    'choice',
    { words: 'Georgy Malenkov', code: 'a' },
    [{ words: 'Nikita Khrushchev', code: 'b' }],
    'wrong',
  ],
  [
    'multiple-choice',
    multiple,
    [0, 3],
    'choice',
    { words: 'A rising in Poznań; A long march', code: '{a,d}' },
    [{ words: 'A rising in Poznań; A revolution; A long march', code: '{a,c,d}' }],
    0.67,
  ],
  ['true-false', truth, 1, 'true-false', { words: 'false', code: 'f' }, [{ words: 'false', code: 'f' }], 'correct'],
  [
    'short-text',
    short,
    ' dé-stalinisation\n',
    'fill-in',
    { words: 'dé-stalinisation', code: 'de-stalinisation' },
    [
      { words: 'Dé-Stalinisation', code: 'De-Stalinisation' },
      { words: '/thaws?/i', code: '/thaws?/i' },
    ],
    'correct',
  ],
  ['essay', essay, 'First.\nŻółw 龟', 'fill-in', { words: 'First. Żółw 龟', code: 'First. Zo?w ?' }, [], 'neutral'],
] as const)('%s', (_, question, response, type, readable, patterns, result) => {
  expect(report(question, response)).toEqual({
    id: 'who-gave-it',
    type,
    objectives: [],
    patterns,
    weighting: question.points,
    response: readable,
    result,
    ...timing,
  });
});

describe('limits', () => {
  test('words are on one line and, but for an essay, at most 255 characters; codes are ASCII and at most 255', () => {
    const questions = questionsOf(5).map((question) => ({
      ...question,
      words: question.words.map((word) => `${word}\n\u2028“ż” `.repeat(60)),
    }));
    const cases = fc
      .constantFrom(...questions)
      .chain((question) => fc.tuple(fc.constant(question), responseTo(question, 600)));
    fc.assert(
      fc.property(cases, ([question, response]) => {
        const { response: reported, patterns } = report(question, response);
        for (const { words, code } of [...(reported ? [reported] : []), ...patterns]) {
          expect(words).not.toMatch(/[\n\r\t\u2028\u2029\0]/);
          if (question.type !== 'essay') expect(words.length).toBeLessThanOrEqual(255);
          expect(code).toMatch(/^[\x20-\x7e]{0,255}$/);
        }
      }),
    );
  });

  test('an essay is reported whole', () => {
    expect(report(essay, 'word '.repeat(100)).response?.words.length).toBe(499);
  });

  test('a cut does not halve a character', () => {
    const words = report(short, `${'a'.repeat(254)}🐢`).response?.words;
    expect(words).toBe('a'.repeat(254));
  });

  test('more than 36 choices are a performance', () => {
    const choices = rights(true, ...Array<boolean>(36).fill(false));
    expect(report({ ...single, choices, words: choices.map(String) } as QuestionData, 3).type).toBe('performance');
  });

  test('ids of objectives are valid identifiers', () => {
    const question = { ...single, objectives: ['o1', 'say when, where & why', 'é'] };
    expect(report(question, 0).objectives).toEqual(['o1', 'say_when__where___why', '_']);
  });
});

test('what was not answered has no response; it is wrong, and an essay neutral', () => {
  expect(interactionOf(single, undefined, timing)).toMatchObject({ response: undefined, result: 'wrong' });
  expect(interactionOf(essay, undefined, timing)).toMatchObject({ response: undefined, result: 'neutral' });
});
