import { hashCode } from './hash.js';

/**
 * A short key for each question id: 3 characters, or 4 for the whole topic where two of 3 are alike. Keys depend on
 * the ids alone, so that a learner's saved answers find their questions again after the topic was edited. A `course` has
 * so many ids that each new topic might lengthen the keys of all: there 4 from the outset.
 */
export function questionKeys(ids: readonly string[], course = false): string[] {
  const different = new Set(ids).size;
  for (let round = course ? 1 : 0; ; round += 1) {
    // Two of 4 characters alike are hardly ever met; then another hash of the same ids is tried.
    const keys = ids.map((id) => hashCode(round < 2 ? id : `${id} ${round}`, round === 0 ? 3 : 4));
    if (new Set(keys).size === different) return keys;
  }
}
