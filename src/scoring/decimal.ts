/** An exact decimal number, in units of 10^-`PLACES`. */
export type Decimal = bigint;

/** Beyond this many powers of ten nobody means a number, and exact arithmetic would take long. */
const FURTHEST = 400;
/** Room for the product of two numbers, and more. */
const PLACES = 3 * FURTHEST;
export const ONE: Decimal = 10n ** BigInt(PLACES);

const NUMBER = /^([+-]?)(\d+\.?\d*|\.\d+)(?:e([+-]?\d{1,4}))?$/;

/**
 * A number as people type it, or undefined where it is none: `-0.5`, `3e8`, `3×10^8`, digits of any script,
 * `−` for minus; with `comma` a decimal comma beside the point. No thousands separator.
 */
export function parseDecimal(text: string, comma: boolean): Decimal | undefined {
  const plain = asciiNumber(text);
  const parts = NUMBER.exec(comma ? plain.replace(',', '.') : plain);
  if (!parts) return undefined;
  const [whole = '', fraction = ''] = (parts[2] ?? '').split('.');
  const exponent = Number(parts[3] ?? 0) - fraction.length;
  if (Math.abs(exponent) > FURTHEST || whole.length + fraction.length > FURTHEST) return undefined;
  const value = BigInt(whole + fraction + '0'.repeat(PLACES + exponent));
  return parts[1] === '-' ? -value : value;
}

/** The same number with ASCII digits, a hyphen for minus, and `e` before the exponent. */
function asciiNumber(text: string): string {
  return text
    .trim()
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/[−–]/g, '-')
    .replace(/٫/g, '.')
    .replace(/\s*[×x·*]\s*10\s*\^\s*/i, 'e')
    .replace(/E/, 'e');
}

/** Decimal digits stand in blocks of ten, 0 first (Unicode 4.6): the value is the distance from the block's start. */
function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let start = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((point - start) % 10);
}

/** Plain digits with a point, without an exponent, without needless zeros: what every package format reads. */
export function writeDecimal(value: Decimal): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(absolute(value)).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return sign + digits.slice(0, -PLACES) + (fraction && `.${fraction}`);
}

export const absolute = (value: Decimal): Decimal => (value < 0n ? -value : value);
