import { parseDecimal, writeDecimal } from '../../scoring/decimal.js';
import { type Attribute, pickAttributes } from './attributes.js';
import type { Boxed } from './choices.js';
import type { Reading } from './reading.js';

/** Boxes as the areas of a picture: `{circle=x,y,r}` or `{rect=x,y,w,h}`. */
export function areasOf(boxes: readonly Boxed[], { say }: Reading): Record<string, unknown>[] {
  return boxes.map(({ attributes, text, ...area }) => {
    const picked = pickAttributes(attributes, ['circle', 'rect'], say);
    return { ...area, label: text, ...shapeOf(picked) };
  });
}

/** What cannot be read stays as it was written, for the schema to refuse. */
function shapeOf(attributes: ReadonlyMap<string, Attribute>): Record<string, unknown> {
  if (attributes.size === 0) return {};
  return { shape: Object.fromEntries([...attributes].map(([name, { value }]) => [name, numbersOf(value)])) };
}

function numbersOf(written: string): unknown {
  const numbers = written.split(/[\s,;]+/).map((part) => parseDecimal(part, false));
  return numbers.every((number) => number !== undefined) ? numbers.map((n) => Number(writeDecimal(n))) : written;
}
