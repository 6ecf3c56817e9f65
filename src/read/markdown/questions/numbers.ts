import { parseDecimal } from '../../../scoring/decimal.js';
import { parseRange } from '../../../scoring/numeric.js';

const BETWEEN = /^(.*?)(±|\+-|\+\/-|(?<!\.)\.\.(?!\.))(.*)$/s;

/**
 * Is it meant as a number, one with a tolerance or a range? `5 ± x`, `4..` and `4..x` are none, but nobody means them as words:
 * they are read as numbers, so that the checks say what is wrong with them.
 */
export function isNumber(text: string, decimalComma: boolean): boolean {
  if (parseRange(text, decimalComma)) return true;
  const [, from = '', sign, to = ''] = BETWEEN.exec(text) ?? [];
  const [isFrom, isTo] = [from, to].map((part) => parseDecimal(part, decimalComma) !== undefined);
  return sign === '..' ? isFrom === true || isTo === true : sign !== undefined && isFrom === true;
}
