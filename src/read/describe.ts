import type { z } from 'zod';

/** A value as a message names it: short, and on one line. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : `"${shorten(value)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys with values' : String(value);
}

/** What an issue says that the value should have been, in words. */
export function describeExpected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options.map(String)) : 'another value';
    case 'too_small':
      return `a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`;
    case 'too_big':
      return `a number of at most ${issue.maximum}`;
    default:
      return 'text';
  }
}

/** How a group of keys is written. */
export const KEYS_EXPECTED = 'keys with values, each on an indented line of its own, such as "  key: value"';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [one, two], or a line "- one" for each entry',
  object: KEYS_EXPECTED,
  record: KEYS_EXPECTED,
};

function oneOf(options: readonly string[]): string {
  return options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
