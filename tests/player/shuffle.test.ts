import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffledPlaces } from '../../src/player/shuffle.js';

const anyShuffle = fc
  .record({ count: fc.nat({ max: 40 }), seed: fc.nat({ max: 64 ** 5 - 1 }) })
  .chain(({ count, seed }) => fc.tuple(fc.constant(count), fc.constant(seed), fc.subarray([...Array(count).keys()])));

test('every place comes up once, and the same seed gives the same order', () => {
  fc.assert(
    fc.property(anyShuffle, ([count, seed, pins]) => {
      const order = shuffledPlaces(count, seed, pins);
      expect([...order].sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
      expect(shuffledPlaces(count, seed, pins)).toEqual(order);
    }),
  );
});

test('what is pinned keeps its place', () => {
  fc.assert(
    fc.property(anyShuffle, ([count, seed, pins]) => {
      const order = shuffledPlaces(count, seed, pins);
      for (const place of pins) expect(order[place]).toBe(place);
    }),
  );
});

test('the order of a seed stays as it is: saved states depend on it', () => {
  expect(shuffledPlaces(8, 1)).toEqual([2, 1, 6, 7, 4, 3, 0, 5]);
});

test('each of the 24 orders of four comes up about as often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 24_000; seed += 1) {
    const order = shuffledPlaces(4, seed).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200);
});
