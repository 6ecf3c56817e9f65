import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { Fault } from '../inspection.js';
import type { KindName } from '../kinds.js';

/** Identifiers that are not the only one of their kind, and those that Canvas refuses. */
export function checkIdentifiers({ identifiers }: Content, kind: KindName): Fault[] {
  const known = new Set<string>();
  const repeated = identifiers.flatMap(({ id, scope, ...place }) => {
    const key = `${scope} ${id}`;
    if (known.has(key)) return [fault('identifier-repeated', place, quoted(id))];
    known.add(key);
    return [];
  });
  return [...repeated, ...(CANVAS.includes(kind) ? malformed(identifiers) : [])];
}

const CANVAS: readonly KindName[] = ['qti12', 'canvas', 'imscc'];

const malformed = (identifiers: Content['identifiers']): Fault[] =>
  identifiers.flatMap(({ id, scope, ...place }) =>
    scope === 'manifest' || /^[A-Za-z][\w-]*$/.test(id) ? [] : [fault('identifier-malformed', place, quoted(id))],
  );
