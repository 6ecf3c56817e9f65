import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/player/interaction.js';
import type { QuestionData } from '../../src/player/lesson-data.js';
import { responseOf } from '../../src/player/lms/delimited/index.js';
import { componentsOf } from '../../src/render/reports/components.js';
import { delimitedKey } from '../../src/render/reports/delimited-key.js';
import type { Response } from '../../src/scoring/index.js';
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

const report = (question: QuestionData, response: Response | undefined) => {
  const { kind, names, patterns } = delimitedKey(question);
  const built = { ...question, report: { type: kind, names, patterns } };
  const interaction = { question: built, response, result: 'neutral', description: '', time: new Date(0), latency: 0 };
  return { kind, patterns, response: responseOf(interaction as Interaction) };
};

// The columns "2004" of the table "Interactions by type".
test.each<[string, QuestionData, Response, string, string | undefined, string[]]>([
  ['single-choice', single, 0, 'choice', 'georgy_malenkov', ['nikita_khrushchev']],
  [
    'multiple-choice',
    multiple,
    [0, 3],
    'choice',
    'a_rising_in_poznan[,]a_long_march',
    ['a_rising_in_poznan[,]a_revolution[,]a_long_march'],
  ],
  ['true-false', truth, 0, 'true-false', 'true', ['false']],
  ['short-text', short, ' a\nthaw ', 'fill-in', 'a thaw', ['{case_matters=false}Dé-Stalinisation']],
  [
    'short-text, its case',
    { ...short, case: true } as QuestionData,
    'x',
    'fill-in',
    'x',
    ['{case_matters=true}Dé-Stalinisation'],
  ],
  ['short-text, delimiters', short, '{lang=en}a[,]b[.]', 'fill-in', ' {lang=en}a[ , ]b[ . ]', expect.anything()],
  ['numeric', numeric, '70,40 %', 'numeric', '70.4', ['69.9[:]71.1', '5[:]5']],
  ['numeric, no number', numeric, 'many', 'numeric', undefined, expect.anything()],
  [
    'matching',
    matching,
    [0, 2, null],
    'matching',
    'khrushchev[.]first_secretary[,]bulganin[.]head_of_police',
    ['khrushchev[.]first_secretary[,]bulganin[.]head_of_government[,]brezhnev[.]first_secretary'],
  ],
  [
    'ordering',
    ordering,
    [0, 2, 1],
    'sequencing',
    'stalin_dies[,]the_speech_is_read[,]beria_is_arrested',
    ['stalin_dies[,]beria_is_arrested[,]the_speech_is_read'],
  ],
  [
    'fill-blanks',
    blanks,
    ['moscow', '', 'Party'],
    'fill-in',
    'moscow[,][,]Party',
    [
      '{case_matters=false}{order_matters=true}Moscow[,]1956[,]personality',
      '{case_matters=false}{order_matters=true}Moscow[,]1956[,]the individual',
    ],
  ],
  ['dropdowns', dropdowns, [1, 1], 'matching', '1[.]20th[,]2[.]public', ['1[.]20th[,]2[.]closed']],
  ['dropdowns, one open', dropdowns, [null, 0], 'matching', '2[.]closed', expect.anything()],
  ['hotspot', hotspot, [1], 'choice', 'warsaw', ['warsaw']],
  [
    'hotspot of two',
    { ...hotspot, areas: rights(true, true) } as QuestionData,
    [1],
    'choice',
    'warsaw',
    ['moscow[,]warsaw'],
  ],
  ['essay', essay, 'First.\nŻółw 龟', 'long-fill-in', 'First.\nŻółw 龟', []],
])('%s', (_, question, response, kind, reported, patterns) => {
  expect(report(question, response)).toMatchObject({ kind, response: reported, patterns });
});

test('what was not answered has no response', () => {
  for (const question of [single, multiple, matching, essay])
    expect(report(question, undefined).response).toBeUndefined();
});

describe('components', () => {
  const ids = (...words: string[]) => componentsOf(words).map(({ id }) => id);

  test.each([
    ['words', ['A rising in Poznań', 'B, and "C"!'], ['a_rising_in_poznan', 'b_and_c']],
    ['a decimal', ['1.5', '15', '1,5'], ['1.5', '15', '1_5']],
    ['another script', ['Москва', 'Warsaw'], ['a', 'b']],
    ['letters without a likeness', ['Łódź', 'Kraków'], ['a', 'b']],
    ['two that would be alike', ['C', 'C ?'], ['a', 'b']],
    ['case alone', ['it', 'IT'], ['a', 'b']],
    ['a symbol', ['C++', 'Java'], ['a', 'b']],
    ['a sign', ['-5', '7'], ['a', 'b']],
    ['a point before a number', ['.5', '7'], ['a', 'b']],
    ['nothing that is left', ['…', 'x'], ['a', 'b']],
    ['alike in their first 250 characters', [`${'x'.repeat(250)}1`, `${'x'.repeat(250)}2`], ['a', 'b']],
  ])('%s', (_, words, expected) => {
    expect(ids(...words)).toEqual(expected);
  });

  test('beyond the letters and figures the place', () => {
    expect(ids(...Array<string>(38).fill('same')).slice(34)).toEqual(['8', '9', '36', '37']);
  });

  test('of choices and orders', () => {
    const { choices } = delimitedKey(multiple).components;
    expect(choices?.[3]).toEqual({ id: 'a_long_march', words: 'A long march' });
    expect(delimitedKey(ordering).components.choices).toHaveLength(3);
    expect(delimitedKey(hotspot).components.choices).toHaveLength(2);
  });

  test('of both sides of pairs; the same words in two menus are one', () => {
    const { source, target } = delimitedKey(matching).components;
    expect(source?.map(({ words }) => words)).toEqual(['Khrushchev', 'Bulganin', 'Brezhnev']);
    expect(target?.map(({ id }) => id)).toEqual(['first_secretary', 'head_of_government', 'head_of_police']);
    const twice = { ...dropdowns, words: ['19th', '20th', '22nd', '20th', 'public'] } as QuestionData;
    expect(report(twice, [1, 0])).toMatchObject({
      response: '1[.]20th[,]2[.]20th',
    });
    expect(delimitedKey(twice).components).toMatchObject({
      source: [{ id: '1' }, { id: '2' }],
      target: [{}, {}, {}, {}],
    });
  });

  test('of typed answers none', () => {
    for (const question of [short, numeric, blanks, essay, truth])
      expect(delimitedKey(question).components).toEqual({});
  });
});
