// Moodle takes no other parts of a mark than those of a fixed list, and refuses the whole file for one that is not on it.

/** What an answer may earn, in per cent as Moodle itself writes it, the largest first; each may be negative too. */
export const FRACTIONS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
  0,
] as const;

/** So far may a part of the list differ from what was meant: a third is none in decimals. */
const EXACT = 0.0001;

/** The nearest on the list, from -100 to 100; of two as near the one that is better for the learner. */
export function nearestFraction(percent: number): number {
  const sign = percent < 0 ? -1 : 1;
  const size = Math.abs(percent);
  // The list falls: the first of two as near is the larger one, which a penalty must not become.
  const falling = sign > 0 ? FRACTIONS : FRACTIONS.toReversed();
  const best = falling.reduce((near, next) => (Math.abs(next - size) < Math.abs(near - size) - 1e-9 ? next : near));
  return best === 0 ? 0 : sign * best;
}

export const isExact = (written: number, meant: number): boolean => Math.abs(written - meant) < EXACT;

/**
 * What each of `count` right choices earns, all of them 100 per cent, which Moodle insists on. Where the list lacks
 * the equal share, some get the next larger part and the others the next smaller one.
 */
export function equalFractions(count: number): number[] {
  const share = 100 / count;
  const nearest = nearestFraction(share);
  if (isExact(nearest, share)) return Array.from({ length: count }, () => nearest);
  // The equal share is on the list up to a tenth, and in between and below it goes by twentieths.
  const larger = Math.ceil(share / 5) * 5;
  const smaller = larger - 5;
  const more = Math.round((100 - smaller * count) / 5);
  return Array.from({ length: count }, (_, place) => (place < more ? larger : smaller));
}
