import { expect, test } from 'vitest';
import { withIsolatedNumbers } from '../../src/render/isolated-numbers.js';

const isolated = (html: string): string[] =>
  [...withIsolatedNumbers(html).matchAll(/<bdi dir="ltr">(.*?)<\/bdi>/g)].map(([, number = '']) => number);

test.each([
  ['<p>בין -0.5 ל-10</p>', ['-0.5']],
  ['<p>70.5 ± 0.6 %, +3.</p>', ['70.5 ± 0.6 %', '+3']],
  ['(−1,000.5)', ['−1,000.5']],
  ['من -٠٫٥ إلى ±٢', ['-٠٫٥', '±٢']],
])('keeps the numbers of %s as they are written', (html, numbers) => {
  expect(isolated(html)).toEqual(numbers);
});

test.each([
  'ב-1956 ו-1989',
  '1956–1989, 1956-1989',
  '2026-11-23',
  '+972-3-1234567',
  '10 % and 3.5',
  '-0.5x',
  '<code>-0.5</code> <math><mo>-</mo><mn>-1</mn></math>',
  '<a href="#-5" title="-5">five</a> &#8722;5',
])('leaves %s', (html) => {
  expect(withIsolatedNumbers(html)).toBe(html);
});
