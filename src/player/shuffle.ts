/**
 * The numbers 0 to `count` - 1 in an order that `seed` decides; those in `pins` keep their place. The same seed gives the
 * same order in every browser, for ever: learners' saved states depend on it.
 */
export function shuffledPlaces(count: number, seed: number, pins: readonly number[] = []): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const free = places.filter((place) => !pins.includes(place));
  const random = randomNumbers(seed);
  // Fisher and Yates: each that is drawn goes to the place that the last one leaves.
  const drawn = free.map(() => {
    const place = Math.floor(random() * free.length);
    const one = free[place] as number;
    free[place] = free[free.length - 1] as number;
    free.pop();
    return one;
  });
  return places.map((place) => (pins.includes(place) ? place : (drawn.pop() as number)));
}

/** Mulberry32: numbers from 0 up to 1 that look random. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
