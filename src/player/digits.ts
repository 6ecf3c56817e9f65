const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `value` (a whole number, not negative) as `width` base-64 digits, the highest first; what is too large is the largest. */
export function writeNumber(value: number, width: number): string {
  let rest = Math.min(value, 64 ** width - 1);
  let digits = '';
  for (let place = 0; place < width; place += 1) {
    digits = DIGITS.charAt(rest % 64) + digits;
    rest = Math.floor(rest / 64);
  }
  return digits;
}

/** The number that `digits` stand for; NaN where they are none. */
export function readNumber(digits: string): number {
  if (digits === '') return Number.NaN;
  let value = 0;
  for (const digit of digits) {
    const worth = DIGITS.indexOf(digit);
    value = worth < 0 ? Number.NaN : value * 64 + worth;
  }
  return value;
}

/** A set of places as a bit mask: one digit for each 6 places, the first place the lowest bit of the first digit. */
export function writeSet(places: Iterable<number>): string {
  const masks: number[] = [];
  for (const place of places) {
    const digit = Math.floor(place / 6);
    while (masks.length <= digit) masks.push(0);
    masks[digit] = (masks[digit] ?? 0) | (1 << (place % 6));
  }
  return masks.map((mask) => writeNumber(mask, 1)).join('');
}

/** The places in ascending order; undefined where `digits` are none. */
export function readSet(digits: string): number[] | undefined {
  const places: number[] = [];
  for (let digit = 0; digit < digits.length; digit += 1) {
    const mask = readNumber(digits.charAt(digit));
    if (Number.isNaN(mask)) return undefined;
    for (let bit = 0; bit < 6; bit += 1) if (mask & (1 << bit)) places.push(digit * 6 + bit);
  }
  return places;
}
