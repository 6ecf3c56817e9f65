/** An exact decimal number: `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Beyond this many powers of ten nobody means a number, and exact arithmetic would take long. */
const FURTHEST = 400;

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
  const digits = BigInt(`${whole}${fraction}`);
  return { digits: parts[1] === '-' ? -digits : digits, exponent };
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

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: scaled(a, exponent) + scaled(b, exponent), exponent };
}

export const negate = (a: Decimal): Decimal => ({ digits: -a.digits, exponent: a.exponent });

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
});

/** The same number without the zeros at its end: 2 % of 200 is 4, and not 4.00. */
export function shortest(number: Decimal): Decimal {
  let { digits, exponent } = number;
  while (exponent < 0 && digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return { digits, exponent };
}

/** Below 0, 0 or above 0 as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { digits } = add(a, negate(b));
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** Plain digits with a point, without an exponent, without needless zeros: what every package format reads. */
export function writeDecimal({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const plain = (digits < 0n ? -digits : digits).toString();
  if (exponent >= 0) return digits === 0n ? '0' : `${sign}${plain}${'0'.repeat(exponent)}`;
  const padded = plain.padStart(1 - exponent, '0');
  const fraction = padded.slice(exponent).replace(/0+$/, '');
  const whole = padded.slice(0, exponent);
  const text = fraction ? `${whole}.${fraction}` : whole;
  return text === '0' ? '0' : `${sign}${text}`;
}

const scaled = (a: Decimal, exponent: number): bigint => a.digits * 10n ** BigInt(a.exponent - exponent);
