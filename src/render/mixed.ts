import { hash } from '../topic/hash.js';

/**
 * The places of `parts` in an order that gives nothing away, for paper and where no script shuffles: always the same,
 * and where there are two or more never the author's.
 */
export function mixed<T>(parts: readonly T[], textOf: (part: T) => string): number[] {
  const hashes = parts.map((part) => hash(textOf(part)));
  const places = [...parts.keys()].sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const isAuthors = places.every((place, index) => place === index);
  return isAuthors ? [...places.slice(1), ...places.slice(0, 1)] : places;
}
