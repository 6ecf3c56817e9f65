import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlow } from '../../../src/check/pattern/is-slow.js';

describe('isSlow', () => {
  it.each([
    '/de-?stalini[sz]ation/i',
    '/samples?/',
    '/(nineteen )?fifty[- ]six/i',
    '/.*stalin.*poland.*/i',
    '/\\s*\\d+\\s*(years?)?\\s*/',
    '/(\\w+\\s)*\\w+/',
    '/(ab|cd)+/',
    '/\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+)*/',
    '/[a-z]{1,100}/',
    '/(a{1,3}b){1,30}/',
    '/(?=.*a)(?=.*b).*/',
    '/(.)\\1/',
  ])('lets %s pass', (pattern) => {
    expect(isSlow(pattern)).toBe(false);
  });

  it.each([
    '/(a+)+/',
    '/(a*)*/',
    '/(a|a)*/',
    '/(a|aa)+/',
    '/(ab|ab)*c/',
    '/(.+)+x/',
    '/(\\w+\\s?)+/',
    '/(x+x+)+y/',
    '/(a|b|ab)*c/',
    '/([a-z]+)*\\d/i',
    '/(a{1,30}){1,30}b/',
    '/(a?){30}a{30}/',
    '/(?=(a+)+b)a*/',
    '/a*a*a*a*a*b/',
    '/.*a.*b.*c.*d.*e.*/',
    '/(a+){9}b/',
  ])('refuses %s', (pattern) => {
    expect(isSlow(pattern)).toBe(true);
  });

  it('is itself quick on the longest and most tangled patterns', () => {
    const tangled = [
      '(a?){250}',
      '(a|b|c|d|e)*'.repeat(40),
      '((((a*)*)*)*)*'.repeat(30),
      `(${'[a-z]?'.repeat(80)})*`,
      '(a{1,9}){1,9}'.repeat(35),
    ];
    for (const pattern of tangled) {
      const start = performance.now();
      isSlow(`/${pattern}/`);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });

  it('calls no pattern quick on which the engine gets stuck', () => {
    const atom = fc.constantFrom('a', 'b', 'ab', '[ab]', '.', 'a?', '(?:a|b)', '(?:ab|b)');
    const piece = fc
      .tuple(atom, fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}'))
      .map(([body, sign]) => `(?:${body})${sign}`);
    const group = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '*', '+'))
      .map(([parts, sign]) => `(?:${parts.join('')})${sign}`);
    const source = fc.array(group, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const answer = fc
      .tuple(fc.stringMatching(/^[ab]{1,4}$/), fc.constantFrom('!', '\n', ''))
      .map(([word, end]) => word.repeat(255).slice(0, 254) + end);
    fc.assert(
      fc.property(source, answer, (pattern, typed) => {
        fc.pre(!isSlow(`/${pattern}/`));
        const expression = new RegExp(`^(?:${pattern})$`, 'u');
        expect(() =>
          runInNewContext('expression.test(typed)', { expression, typed }, { timeout: 5_000 }),
        ).not.toThrow();
      }),
      { seed: 1956, numRuns: 300 },
    );
  });
});
