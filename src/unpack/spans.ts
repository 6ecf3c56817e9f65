import { Refusal } from './refusal.js';

/** A stretch of an archive: the offsets of its first byte and of the one after its last. */
export interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Throws a Refusal where two stretches share bytes: so a small archive holds the same data many times over. */
export function refuseOverlaps(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  sorted.forEach((span, index) => {
    const before = sorted[index - 1];
    if (before && span.start < before.end) throw new Refusal(`${before.name} and ${span.name} overlap`);
  });
}
