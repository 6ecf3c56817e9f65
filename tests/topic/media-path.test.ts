import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mediaPath } from '../../src/topic/media.js';

test('leaves a plain name alone', () => {
  expect(mediaPath('img/timeline-1956.svg')).toBe('img/timeline-1956.svg');
});

test.each([
  'img/Große Kurve+1.svg',
  'Map.png',
  'картина.jpg',
  'a b.png',
  '.hidden.png',
  'x'.repeat(300).concat('.png'),
  `/${'y'.repeat(79)}.png`,
  'a/-/b.png',
])('makes %j fit for every LMS, and keeps its ending', (name) => {
  expect(mediaPath(name)).toMatch(/^[a-z0-9_-][a-z0-9./_-]{0,99}$/);
  expect(mediaPath(name)).toMatch(/\.(svg|png|jpg)$/);
});

test('keeps apart what differs in case, blanks or accents alone', () => {
  const names = ['map.png', 'Map.png', 'MAP.png', 'm ap.png', 'm+ap.png', 'm-ap.png', 'máp.png', 'map.PNG'];
  expect(new Set(names.map(mediaPath)).size).toBe(names.length);
});

test('a file that bears the very name that another gets in a package gets one of its own', () => {
  for (const name of ['IMG/A.PNG', 'картина.jpg', 'img/日本.png', 'a--b.png'])
    expect(mediaPath(mediaPath(name))).not.toBe(mediaPath(name));
});

const segment = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => !/^\.{1,2}$|\//.test(text));

test('never leaves its folder, never makes two names one', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.array(segment, { minLength: 1, maxLength: 3 }), { selector: (parts) => parts.join('/') }),
      (all) => {
        const paths = all.map((parts) => mediaPath(`${parts.join('/')}.png`));
        for (const path of paths) expect(path).toMatch(/^(?!.*(^|\/)\.)[a-z0-9./_-]+$/);
        expect(new Set(paths).size).toBe(paths.length);
      },
    ),
  );
});
