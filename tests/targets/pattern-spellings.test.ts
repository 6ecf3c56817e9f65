import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/scoring/text.js';
import { ANY_TEXT, spellingsOf } from '../../src/targets/pattern-spellings.js';

describe('all texts that a pattern matches', () => {
  test.each([
    ['/colou?r/i', ['color', 'colour']],
    ['/de[- ]?stalini[sz]ation/', 6],
    ['/(the )?(personality cult|cult of (the )?(personality|individual))( of stalin)?/i', 20],
    ['/a{2,3}/', ['aa', 'aaa']],
    ['/a{2}/', ['aa']],
    ['/3\\.14/', ['3.14']],
    ['/[0-4x]/', ['0', '1', '2', '3', '4', 'x']],
    ['/(?:a|b)?/', ['a', 'b']],
    // What is not listed can only forbid: `ab` has no border within.
    ['/a\\b b|a\\bb/', ['a b']],
    ['/(?=a)[ab]/', ['a']],
    ['/^a$/', ['a']],
    ['/.*stalin.*/', [`${ANY_TEXT}stalin${ANY_TEXT}`]],
    ['/🐢?s/', ['s', '🐢s']],
  ])('%s', (pattern, texts) => {
    const found = spellingsOf(pattern)!;
    if (typeof texts === 'number') expect(found).toHaveLength(texts);
    else expect(found.sort()).toEqual(texts);
  });

  test.each([
    '/a+/',
    '/a*/',
    '/.+/',
    '/.a/',
    '/\\d/',
    '/[^a]/',
    '/[\\w]/',
    '/(a|b)\\1/',
    '/[a-z]{2}/',
    '/\\p{L}/',
    '/a.*\\b/',
  ])('%s has too many, or none that can be told', (pattern) => {
    expect(spellingsOf(pattern)).toBeUndefined();
  });

  test('those listed are those that match, of any pattern of these parts', () => {
    const parts = ['a', 'b', '(', ')', '|', '?', '[ab]', '{1,2}', '(?:', '^', '$', '\\.'];
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 6 });
    let listed = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), fc.array(words), (chosen, tried) => {
        const pattern = `/${chosen.join('')}/`;
        try {
          // Within brackets of its own `)(` would be one too.
          new RegExp(chosen.join(''), 'u');
        } catch {
          return;
        }
        const texts = spellingsOf(pattern);
        if (!texts) return;
        listed += 1;
        for (const text of tried)
          expect(texts.includes(text), `${pattern} ${text}`).toBe(compilePattern(pattern).test(text));
        for (const text of texts) expect(text).toMatch(compilePattern(pattern));
      }),
      { numRuns: 3000 },
    );
    expect(listed).toBeGreaterThan(100);
  });
});
