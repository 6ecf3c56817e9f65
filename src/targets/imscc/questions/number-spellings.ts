import { type Decimal, ONE, writeDecimal } from '../../../scoring/decimal.js';
import { parseRange } from '../../../scoring/numeric.js';

/** More numbers than these nobody wants in a list. */
const MOST_NUMBERS = 60;

/**
 * How the numbers of an expected answer are spelled, with as many decimal places as its ends have, or as the author
 * wrote; with a comma too where `comma` says so. Undefined where they are too many, or it is no number.
 */
export function numberSpellings(text: string, comma: boolean): string[] | undefined {
  const range = parseRange(text, comma);
  if (!range) return undefined;
  const { min, max } = range;
  const own = Math.max(placesOf(min), placesOf(max));
  const places = min === max ? own : Math.max(own, placesIn(text));
  const numbers = numbersBetween(min, max, places);
  if (!numbers) return undefined;
  const plain = numbers.flatMap((number) => [writeDecimal(number), withAllPlaces(number, places)]);
  const spelled = comma ? plain.flatMap((one) => [one, one.replace('.', ',')]) : plain;
  return [...new Set(spelled)];
}

const fractionOf = (number: Decimal): string => writeDecimal(number).split('.')[1] ?? '';

/** Without zeros at the end. */
const placesOf = (number: Decimal): number => fractionOf(number).length;

/** Those of a percentage are none of the number's own. */
function placesIn(text: string): number {
  const written = text.replace(/[^±+-]+%\s*$/, '').matchAll(/(?<!\.)[.,٫](\p{Nd}+)/gu);
  return Math.max(0, ...[...written].map(([, fraction = '']) => fraction.length));
}

function numbersBetween(min: Decimal, max: Decimal, places: number): Decimal[] | undefined {
  const step = ONE / 10n ** BigInt(places);
  const count = (max - min) / step + 1n;
  if (count > MOST_NUMBERS) return undefined;
  return Array.from({ length: Math.max(0, Number(count)) }, (_, index) => min + BigInt(index) * step);
}

/** `71.0`, where the range has one decimal place. */
function withAllPlaces(number: Decimal, places: number): string {
  const text = writeDecimal(number);
  const missing = places - placesOf(number);
  return `${text}${text.includes('.') || places === 0 ? '' : '.'}${'0'.repeat(missing)}`;
}
