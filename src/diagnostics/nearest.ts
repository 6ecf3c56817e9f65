/** Of so many letters the beginning of a word tells which word is meant: `obj` for `objective`. */
const TELLING = 3;

/** The name of `known` that is nearest to `name`, or undefined where none is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  return nearestTypo(wanted, known) ?? known.find((candidate) => begins(wanted, candidate.toLowerCase()));
}

const begins = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= TELLING && (one.startsWith(other) || other.startsWith(one));

function nearestTypo(wanted: string, known: readonly string[]): string | undefined {
  const furthest = Math.max(1, Math.floor(wanted.length / 3) + 1);
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    // Where each letter differs, nothing is left that the two have in common.
    if (distance === Math.max(wanted.length, candidate.length)) continue;
    if (distance <= furthest && distance < (best?.distance ?? Infinity)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** Levenshtein's distance: how many characters to add, drop or change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
