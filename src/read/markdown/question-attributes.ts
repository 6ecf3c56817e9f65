import type { Position } from '../../topic/position.js';
import type { Attribute } from './attributes.js';
import type { Part } from './reading.js';

/** Attributes in the shape of the model. What cannot be read stays as it was written, for the schema to refuse. */
export function dataOfAttributes(attributes: ReadonlyMap<string, Attribute>): Part {
  const data: Record<string, unknown> = {};
  const positions = new Map<string, Position>();
  for (const [name, { value, at }] of attributes) {
    const key = name === '#' ? 'id' : name;
    positions.set(key, at);
    const read = VALUES[name];
    if (read) data[key] = read(value);
  }
  return { data, positions };
}

const VALUES: Readonly<Record<string, (written: string) => unknown>> = {
  points: number,
  penalty: number,
  'hint-penalty': number,
  unit: (written) => written || undefined,
  shuffle: (written) => TRUTH[written] ?? written,
  obj: (written) => written.split(/[\s,]+/).filter((id) => id !== ''),
  grading: (written) => written,
  case: bare,
  words: range,
};

const TRUTH: Readonly<Record<string, boolean>> = { true: true, false: false };

function number(written: string): unknown {
  return /^[-−+]?(?:\d+\.?\d*|\.\d+)$/.test(written) ? Number(written.replace('−', '-')) : written;
}

/** Written without a value; with one it is what that says. */
export function bare(written: string): unknown {
  return written === '' ? true : (TRUTH[written] ?? written);
}

/** `150..300`, `150..` or `..300`. */
function range(written: string): unknown {
  const [, min, max] = /^(\d*)\.\.(\d*)$/.exec(written) ?? [];
  if (!min && !max) return written;
  return { ...(min && { min: Number(min) }), ...(max && { max: Number(max) }) };
}
