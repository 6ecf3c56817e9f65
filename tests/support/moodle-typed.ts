// How Moodle compares what is typed.

/** Moodle's compare_string_with_wildcard: `*` stands for anything, `\*` for itself. */
export function fitsPattern(typed: string, pattern: string, caseCounts: boolean): boolean {
  const parts = pattern.normalize('NFC').split(/(?<!\\)\*+/);
  const quoted = parts.map((part) => part.replaceAll('\\*', '*').replace(/[.\\+*?[^\]$(){}=!<>|:\-#/]/g, escaped));
  return new RegExp(`^${quoted.join('.*')}$`, caseCounts ? 'u' : 'iu').test(typed.normalize('NFC').trim());
}

const escaped = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** What stands in Moodle's language pack: decimal sign and thousands separator. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** Moodle's apply_units: the number at the beginning, whatever follows it; undefined where there is none. */
export function readNumber(typed: string, { decimal, thousands }: Separators): number | undefined {
  let plain = typed.trim().replaceAll(' ', '');
  plain = plain.replace(/(?:e|E|(?:x|\*|×)10(?:\^|\*\*))([+-]?\d+)/g, 'e$1');
  if (plain.includes('.') || plain.split(',').length > 2) plain = plain.replaceAll(',', '');
  else plain = plain.replaceAll(thousands, '').replaceAll(decimal, '.').replaceAll(',', '.');
  const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/.exec(plain)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** Moodle's within_tolerance, of the kind that it calls nominal. */
export function isWithin(value: number, answer: number, tolerance: number): boolean {
  const margin = tolerance + 1e-14 * Math.max(1, Math.abs(answer));
  return answer - margin <= value && value <= answer + margin;
}
