/** 100 per cent in `count` parts of two decimals that differ by 0.01 at most and add up to exactly 100. */
export function sharesOf(count: number): string[] {
  const end = (place: number): number => Math.round((10_000 * place) / count);
  return Array.from({ length: count }, (_, place) => ((end(place + 1) - end(place)) / 100).toFixed(2));
}
