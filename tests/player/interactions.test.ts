import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interactionOf } from '../../src/player/interactions.js';
import type { QuestionData } from '../../src/player/lesson-data.js';
import { scorm12Report } from '../../src/player/lms/scorm12-report.js';
import type { Response } from '../../src/scoring/index.js';
import { questionsOf, responseTo, TYPES } from './questions-data.js';
import {
  blanks,
  dropdowns,
  essay,
  hotspot,
  matching,
  multiple,
  numeric,
  ordering,
  rights,
  short,
  single,
  truth,
} from './reported-questions.js';

// The forms of the table "Interactions by type", in words and in the specification's own form.

const timing = { latency: 1500, time: new Date(0) };

const report = (question: QuestionData, response: Response, hints = 0) => {
  const interaction = interactionOf(
    question,
    {
      answers: new Map([[question.id, { response, tries: 1, share: 0 }]]),
      hints: new Map([[question.id, hints]]),
    },
    timing,
  );
  const { result, time, latency } = interaction;
  return { ...scorm12Report(interaction), result, time, latency };
};
const NOTHING = { answers: new Map(), hints: new Map() };

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
  [
    'numeric',
    numeric,
    '70,40 %',
    'numeric',
    { words: '70,40 %', code: '70.4' },
    [
      { words: '69.9:71.1', code: '70.5' },
      { words: '5', code: '5' },
    ],
    'correct',
  ],
  ['numeric, for half', numeric, '61', 'numeric', { words: '61', code: '61' }, expect.anything(), 0.5],
  ['numeric, no number', numeric, 'many', 'numeric', { words: 'many', code: '' }, expect.anything(), 'wrong'],
  [
    'matching',
    matching,
    [0, 2, null],
    'matching',
    { words: 'Khrushchev - First Secretary; Bulganin - Head of police', code: '{1.a,2.c}' },
    [
      {
        words: 'Khrushchev - First Secretary; Bulganin - Head of government; Brezhnev - First Secretary',
        code: '{1.a,2.b,3.a}',
      },
    ],
    0.33,
  ],
  [
    'ordering',
    ordering,
    [0, 2, 1],
    'sequencing',
    { words: '1 Stalin dies; 2 The speech is read; 3 Beria is arrested', code: 'a,c,b' },
    [{ words: '1 Stalin dies; 2 Beria is arrested; 3 The speech is read', code: 'a,b,c' }],
    'wrong',
  ],
  [
    'fill-blanks',
    blanks,
    [' moscow ', '', 'THE  INDIVIDUAL'],
    'fill-in',
    { words: 'moscow; ; THE INDIVIDUAL', code: 'moscow; ; THE INDIVIDUAL' },
    [
      { words: 'Moscow; 1956; personality', code: 'Moscow; 1956; personality' },
      { words: 'Moscow; 1956; the individual', code: 'Moscow; 1956; the individual' },
    ],
    0.67,
  ],
  [
    'dropdowns',
    dropdowns,
    [1, 1],
    'matching',
    { words: '1 20th; 2 public', code: '{1.b,2.b}' },
    [{ words: '1 20th; 2 closed', code: '{1.b,2.a}' }],
    0.5,
  ],
  ['hotspot', hotspot, [1], 'choice', { words: 'Warsaw', code: 'b' }, [{ words: 'Warsaw', code: 'b' }], 'correct'],
  [
    'hotspot of two',
    { ...hotspot, areas: rights(true, true) } as QuestionData,
    [1],
    'choice',
    { words: 'Warsaw', code: '{b}' },
    [{ words: 'Moscow; Warsaw', code: '{a,b}' }],
    'wrong',
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
    const questions = questionsOf(TYPES.length).map((question) => ({
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

  test('more than 36 options, or than 35 that they are for, are a performance', () => {
    const many = Array.from({ length: 37 }, (_, place) => ({ right: { text: String(place) } }));
    expect(report({ ...matching, pairs: many } as QuestionData, [3]).type).toBe('performance');
    const gaps = [{ choices: rights(...many.map(() => false)) }];
    expect(report({ ...dropdowns, gaps } as QuestionData, [3]).type).toBe('performance');
    expect(report({ ...ordering, items: many } as QuestionData, [3]).type).toBe('performance');
  });

  test('ids of objectives are valid identifiers', () => {
    const question = { ...single, objectives: ['o1', 'say when, where & why', 'é'] };
    expect(report(question, 0).objectives).toEqual(['o1', 'say_when__where___why', '_']);
  });
});

test('what was not answered has no response; it is wrong, and an essay neutral', () => {
  expect(interactionOf(single, NOTHING, timing)).toMatchObject({ response: undefined, result: 'wrong' });
  expect(interactionOf(essay, NOTHING, timing)).toMatchObject({ response: undefined, result: 'neutral' });
});

test('hints take their share from the result', () => {
  const costly = { ...dropdowns, 'hint-penalty': 0.5 } as QuestionData;
  expect(report(costly, [1, 0], 0).result).toBe('correct');
  expect(report(costly, [1, 0], 1).result).toBe(0.75);
  expect(report(costly, [1, 1], 1).result).toBe(0.25);
  expect(report(costly, [0, 1], 1).result).toBe('wrong');
});
