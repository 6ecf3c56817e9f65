import { compare, type Decimal, shortest, writeDecimal } from '../../../scoring/decimal.js';
import type { NumericRange } from '../../../scoring/numeric.js';

/** More numbers than these nobody wants in a list. */
const MOST_NUMBERS = 60;

/**
 * How the numbers of a range are spelled, with as many decimal places as its ends have, and with a comma too where
 * `comma` says so. Undefined where they are too many.
 */
export function numberSpellings({ min, max }: NumericRange, comma: boolean): string[] | undefined {
  const exponent =
    compare(min, max) === 0 ? Math.min(0, shortest(min).exponent) : Math.min(0, min.exponent, max.exponent);
  const numbers = numbersBetween(min, max, exponent);
  if (!numbers) return undefined;
  const plain = numbers.flatMap((number) => [writeDecimal(number), withAllPlaces(number)]);
  const spelled = comma ? plain.flatMap((text) => [text, text.replace('.', ',')]) : plain;
  return [...new Set(spelled)];
}

function numbersBetween(min: Decimal, max: Decimal, exponent: number): Decimal[] | undefined {
  const first = digitsAt(min, exponent);
  const count = digitsAt(max, exponent) - first + 1n;
  if (count > MOST_NUMBERS) return undefined;
  return Array.from({ length: Math.max(0, Number(count)) }, (_, index) => ({
    digits: first + BigInt(index),
    exponent,
  }));
}

/** The number in units of 10^`exponent`, which it has no places beyond. */
function digitsAt({ digits, exponent: own }: Decimal, exponent: number): bigint {
  return own >= exponent ? digits * 10n ** BigInt(own - exponent) : digits / 10n ** BigInt(exponent - own);
}

/** `71.0`, where the range has one decimal place. */
function withAllPlaces(number: Decimal): string {
  const text = writeDecimal(number);
  const places = -number.exponent;
  if (places <= 0) return text;
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(places, '0')}`;
}
