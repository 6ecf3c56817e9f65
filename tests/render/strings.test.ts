import { expect, test } from 'vitest';
import { directionOf } from '../../src/render/direction.js';
import { en } from '../../src/render/strings/en.js';
import { say, sayCounted, spokenLanguage, stringsFor } from '../../src/render/strings/index.js';

test.each([
  ['de-AT', 'de'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-SG', 'zh-Hans'],
  ['ar-EG', 'ar'],
  ['iw', 'he'],
  ['uk-Cyrl-UA', 'uk'],
])('%s speaks as %s, under its own tag', (tag, language) => {
  expect(stringsFor(tag)).toEqual(stringsFor(language));
  expect(spokenLanguage(tag)).toBe(tag);
});

test.each(['mi', 'fa', 'yue', 'zh-Hant', 'zh-TW', 'ar-Latn', 'ru-Latn', 'en-Shaw'])(
  '%s falls back to English',
  (tag) => {
    expect(stringsFor(tag)).toEqual(en);
    expect(spokenLanguage(tag)).toBe('en');
  },
);

test('puts values in, and leaves a gap that has none to be seen', () => {
  expect(say('{count} of {all}', { count: 2 }, 'en')).toBe('2 of {all}');
});

test('a value never brings in another', () => {
  expect(say('{a}', { a: '{b}', b: 'x' }, 'en')).toBe('{b}');
});

test.each([
  ['en', '1,234.5', '85.5%'],
  ['fr', '1 234,5', '85,5 %'],
  ['de', '1.234,5', '85,5 %'],
  ['pt-BR', '1.234,5', '85,5%'],
  ['ar-EG', '١٬٢٣٤٫٥', '٨٥٫٥٪'],
  ['fa', '1,234.5', '85.5%'],
])('%s writes numbers %s and %s', (lang, number, percent) => {
  // Which blank it is and which marks of direction there are differs from one version of ICU to the next.
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u061c\u200e\u200f]/g, '');
  expect(plain(say('{n}', { n: 1234.5 }, lang))).toBe(number);
  expect(plain(say('{percent}', { percent: 85.5 }, lang))).toBe(percent);
});

test.each([
  ['en', 1, '1 point'],
  ['en', 0.5, '0.5 points'],
  ['de', 0.5, '0,5 Punkte'],
  ['fr', 1.5, '1,5 point'],
  ['fr', 2, '2 points'],
  ['ru', 1, '1 балл'],
  ['ru', 3, '3 балла'],
  ['ru', 11, '11 баллов'],
  ['ru', 21, '21 балл'],
  ['ru', 0.5, '0,5 балла'],
  ['pl', 22, '22 punkty'],
  ['pl', 25, '25 punktów'],
  ['uk', 0.5, '0,5 бала'],
  ['ja', 3, '3点'],
  ['ar', 2, 'نقطتان'],
  ['ar', 3, '3 نقاط'],
  ['he', 2, 'שתי נקודות'],
  ['he', 0.5, '0.5 נקודה'],
  ['mi', 2, '2 points'],
] as const)('%s counts %d as %s', (lang, count, said) => {
  expect(sayCounted(stringsFor(lang).counted.points, count, lang)).toBe(said);
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
