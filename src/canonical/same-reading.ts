import { childOf } from '../topic/known-keys.js';
import type { Source } from './source.js';

/** Do two sources say the same? All that the reader made of them, but for places and the marks that were chosen. */
export const readAlike = (one: Pick<Source, 'draft' | 'diagnostics'>, other: typeof one): boolean =>
  readingOf(one) === readingOf(other);

function readingOf({ draft, diagnostics }: Pick<Source, 'draft' | 'diagnostics'>): string {
  const found = diagnostics
    .filter(({ rule }) => rule !== 'question-id-missing')
    .map(({ rule, args }) => JSON.stringify([rule, args]));
  return JSON.stringify([draft.data, found.sort()], (key, value: unknown) =>
    OF_PLACES.has(key) ? undefined : childrenAlone(value),
  );
}

/** Words are compared as what was read in them, not as they were written: `**a**` has children, and so has `a  `. */
function childrenAlone(value: unknown): unknown {
  const children = childOf(value, 'children');
  return Array.isArray(children) && children.length > 0 ? { ...(value as object), content: '' } : value;
}

/** `at` is a place of ours, `map` the parser's; `markup` is `*` or `-`, which mean the same. */
const OF_PLACES: ReadonlySet<string> = new Set(['at', 'map', 'markup']);
