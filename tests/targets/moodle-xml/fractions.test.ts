import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalFractions, FRACTIONS, nearestFraction } from '../../../src/targets/moodle-xml/fractions.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { buildMoodle, RASTER } from '../../support/moodle-package.js';
import { all, parseXml } from '../../support/xml-tree.js';

/** Moodle's own list, in parts of 1 (question_bank::fraction_options_full), and how nearly it wants them. */
const MOODLE = [
  1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667, 0.1428571, 0.125,
  0.1111111, 0.1, 0.05, 0,
];
const isTaken = (percent: number): boolean => MOODLE.some((part) => Math.abs(Math.abs(percent) / 100 - part) < 0.00001);

test('our list is Moodle’s', () => {
  expect(FRACTIONS).toHaveLength(MOODLE.length);
  expect(FRACTIONS.every(isTaken)).toBe(true);
});

describe('the nearest part', () => {
  test.each([
    [100, 100],
    [33, 33.33333],
    [45, 50],
    [-45, -40],
    [2, 0],
    [2.5, 5],
    [-2.5, 0],
    [-300, -100],
    [250, 100],
    [-50, -50],
    [0, 0],
  ])('of %d per cent is %d', (percent, nearest) => {
    expect(nearestFraction(percent)).toBe(nearest);
  });

  test('is nowhere further than another one', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (percent) => {
        const found = nearestFraction(percent);
        const distances = FRACTIONS.flatMap((part) => [Math.abs(part - percent), Math.abs(-part - percent)]);
        expect(isTaken(found)).toBe(true);
        expect(Math.abs(found - percent)).toBeLessThanOrEqual(Math.min(...distances) + 1e-6);
      }),
    );
  });
});

describe('equal shares', () => {
  test.each(Array.from({ length: 60 }, (_, count) => count + 1))(
    'of %d right choices add up to 100 per cent',
    (count) => {
      const shares = equalFractions(count);
      const sum = shares.reduce((all, share) => all + share, 0);
      expect(shares).toHaveLength(count);
      expect(shares.every(isTaken)).toBe(true);
      // Moodle rounds the sum to hundredths, and refuses the question where it is not 1.
      expect(Math.round(sum) / 100).toBe(1);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(5);
    },
  );

  test('are equal where the list allows it, and of eleven are nine of 10 and two of 5', () => {
    for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20]) expect(new Set(equalFractions(count)).size).toBe(1);
    expect(equalFractions(11)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 5, 5]);
  });
});

test('every part that is written is on the list, and what Moodle demands of their sums holds', () => {
  let seen = 0;
  fc.assert(
    fc.property(topicWithQuiz, fc.boolean(), (topic, raster) => {
      const { files } = buildMoodle({ ...topic, ...(raster && { media: [RASTER] }) });
      for (const { content } of files) {
        for (const question of all(parseXml(String(content)), 'question')) {
          const type = question.attributes.type ?? '';
          if (!['multichoice', 'truefalse', 'shortanswer', 'numerical'].includes(type)) continue;
          const fractions = all(question, 'answer').map(({ attributes }) => Number(attributes.fraction));
          expect(fractions.every(isTaken), String(fractions)).toBe(true);
          const gained = fractions.filter((fraction) => fraction > 0);
          const several = all(question, 'single')[0]?.text === 'false';
          const sum = several ? gained.reduce((total, each) => total + each, 0) : Math.max(...gained);
          expect(Math.round(sum)).toBe(100);
          seen += 1;
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(50);
});
