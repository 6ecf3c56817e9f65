/** The largest `cc_weighting`. */
const MOST = 99;

/**
 * The points of a question as whole numbers from 1 to 99, one for each of its `count` parts. They add up to the whole
 * points where there are enough of them, and differ by 1 at most.
 */
export function weightsOf(points: number, count: number): number[] {
  const whole = Math.min(MOST * count, Math.max(count, Math.round(points)));
  const end = (place: number): number => Math.floor((whole * place) / count);
  // The larger ones stand first.
  return Array.from({ length: count }, (_, place) => end(count - place) - end(count - place - 1));
}
