import { UsageError } from '../build/usage-error.js';
import { nearest } from '../diagnostics/nearest.js';

/** `name` as one of `known`. Throws a UsageError that names the nearest. */
export function oneOf<T extends string>(name: string, known: readonly T[], what: string): T {
  const found = known.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  const meant = nearest(name, known);
  const hint = meant === undefined ? `; there are ${known.join(', ')}` : `; did you mean ${meant}?`;
  throw new UsageError(`there is no ${what} ${JSON.stringify(name)}${hint}`);
}
