// What others wrote, which may be anything.

/** JSON → a record; empty where it is none. */
export function parseRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(text));
  } catch {
    return {};
  }
}

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Empty where it is no text. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A single value counts as a list of one, as in older versions of xAPI. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** An address of http or https; undefined for any other, `javascript:` among them. */
export function webAddress(text: string): string | undefined {
  try {
    return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}
