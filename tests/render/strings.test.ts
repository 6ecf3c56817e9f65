import { expect, test } from 'vitest';
import { directionOf } from '../../src/render/direction.js';
import { en } from '../../src/render/strings/en.js';
import { say, sayCounted, spokenLanguage, stringsFor } from '../../src/render/strings/index.js';

test('falls back to English', () => {
  expect(stringsFor('mi')).toEqual(en);
  expect(spokenLanguage('mi')).toBe('en');
  expect(stringsFor('en-GB')).toEqual(en);
});

test('puts values in, and leaves a gap that has none to be seen', () => {
  expect(say('{count} of {all}', { count: 2 }, 'en')).toBe('2 of {all}');
});

test('a value never brings in another', () => {
  expect(say('{a}', { a: '{b}', b: 'x' }, 'en')).toBe('{b}');
});

test('counts as the language does', () => {
  expect(sayCounted(en.counted.points, 1, 'en')).toBe('1 point');
  expect(sayCounted(en.counted.points, 0.5, 'en')).toBe('0.5 points');
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['zh-Hans', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
