import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../../src/scoring/text.js';
import { schemaPattern } from '../../../src/targets/qti/pattern.js';
import { schemaExpression } from '../../support/qti-interpreter.js';

describe('what XML Schema says of a pattern', () => {
  test.each([
    ['/colou?r/', 'colou?r'],
    ['/de-?x/i', '[dD][eE]\\-?[xX]'],
    ['/\\d{4}/', '[0-9]{4}'],
    ['/^(?:a|b)+?$/', '(a|b)+'],
    ['/(?<year>19\\d\\d)/', '(19[0-9][0-9])'],
    ['/[a-z_]+/i', '[a-zA-Z_]+'],
    ['/[^\\d-]/', '[^0-9\\-]'],
    ['/\\$5\\.00/', '[$]5\\.00'],
    ['/\\u00e9\\x41\\u{1F422}/', 'éA🐢'],
    ['/\\p{Lu}\\P{L}/', '\\p{Lu}\\P{L}'],
    ['/1{2,}/', '1{2,}'],
    ['/é/i', '[éÉ]'],
  ])('%s', (pattern, said) => {
    expect(schemaPattern(pattern)).toBe(said);
  });

  test.each([
    '/(?=a)b/',
    '/(?!a)b/',
    '/(?<=a)b/',
    '/(?<!a)b/',
    '/(a)\\1/',
    '/(?<x>a)\\k<x>/',
    '/\\bword\\b/',
    '/a\\B/',
    '/\\p{Script=Greek}/u'.replace(/u$/, ''),
    '/a^b/',
    '/^a|b$/',
    '/[]/',
    '/[^]/',
    '/[\\D]/',
    '/[\\0-\\u{10FFFF}]/i',
  ])('%s cannot be said', (pattern) => {
    expect(schemaPattern(pattern)).toBeUndefined();
  });
});

const part = fc.oneof(
  fc.constantFrom(
    'a',
    'B',
    'é',
    '7',
    '-',
    ' ',
    '\\.',
    '\\d',
    '\\w',
    '\\s',
    '\\S',
    '.',
    '[a-c]',
    '[^x-z]',
    '[A-F0-9_]',
    '\\$',
    '\\+',
  ),
  fc.constantFrom('(?:ab|C)', '(x|)', '[äöü]', '[\\d.]', '[+*-]', '\\u0041', '\\p{L}', '\\P{N}', '[\\]^]'),
);
const pattern = fc
  .tuple(
    fc.array(fc.tuple(part, fc.constantFrom('', '', '?', '+', '*?', '{2}', '{1,3}')), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([parts, ignoreCase]) => `/${parts.map(([each, times]) => each + times).join('')}/${ignoreCase ? 'i' : ''}`);
const answer = fc.oneof(
  fc.stringMatching(/^[aAbBcCxXzé7 .$+*ÄöA-]{0,8}$/),
  fc
    .array(fc.constantFrom('a', 'A', 'b', 'B', 'ab', 'É', '7', '-', ' ', '.', '$', '+', 'C', 'x', 'Ö', '_', ']', '^'), {
      maxLength: 6,
    })
    .map((all) => all.join('')),
);

test('it matches what our pattern matches, and nothing else', () => {
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(pattern, answer, (written, typed) => {
      const said = schemaPattern(written);
      expect(said, written).toBeDefined();
      const ours = compilePattern(written).test(typed);
      expect(schemaExpression(said!).test(typed), `${written} ${said}`).toBe(ours);
      seen[ours ? 'yes' : 'no'] += 1;
    }),
    { numRuns: 5000, seed: 7 },
  );
  expect(seen.yes).toBeGreaterThan(100);
});
