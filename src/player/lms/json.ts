import { attempt } from '../attempt.js';

// What others wrote, which may be anything.

/** JSON → a record; empty where it is none. */
export const parseRecord = (text: string | null): Readonly<Record<string, unknown>> =>
  asRecord(attempt(() => JSON.parse(text ?? '')));

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** Empty where it is no text. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A single value counts as a list of one, as in older versions of xAPI. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** An address of http or https; undefined for any other, `javascript:` among them. */
export const webAddress = (text: string): string | undefined =>
  /^https?:$/.test(attempt(() => new URL(text).protocol) ?? '') ? text : undefined;
