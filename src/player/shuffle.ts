/**
 * The numbers 0 to `count` - 1 in an order that `seed` decides; those in `pins` keep their place. The same seed gives the
 * same order in every browser, for ever: learners' saved states depend on it.
 */
export function shuffledPlaces(count: number, seed: number, pins: readonly number[] = []): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const shuffled = places.filter((place) => !pins.includes(place));
  const random = randomNumbers(seed);
  // Fisher and Yates.
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = shuffled[last] as number;
    shuffled[last] = shuffled[other] as number;
    shuffled[other] = moved;
  }
  return places.map((place) => (pins.includes(place) ? place : (shuffled.shift() as number)));
}

/** A number from 0 up to 1 that looks random, and is always the same for one seed. */
export const firstRandom = (seed: number): number => randomNumbers(seed)();

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
