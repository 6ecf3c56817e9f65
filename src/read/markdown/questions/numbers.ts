const SIGN = '[-+−]?';
const TIMES_TEN = '(?:[eE][-+−]?\\p{Nd}+|\\s*[×x]\\s*10\\^[-+−]?\\p{Nd}+)';

/** A number, one with a tolerance, or a range: `5`, `5 ± 0.2`, `5 +- 2%`, `4..6`, `3e8`, `3×10^8`. */
export function isNumber(text: string, decimalComma: boolean): boolean {
  const point = decimalComma ? '[.,٫]' : '[.٫]';
  const number = `${SIGN}(?:\\p{Nd}+(?:${point}\\p{Nd}+)?|${point}\\p{Nd}+)${TIMES_TEN}?`;
  const tolerance = `(?:\\s*(?:±|\\+-|\\+/-)\\s*${number}\\s*%?)`;
  return new RegExp(`^${number}(?:${tolerance}|\\s*\\.\\.\\s*${number})?$`, 'u').test(text.trim());
}
