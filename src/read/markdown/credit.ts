import { parseDecimal, writeDecimal } from '../../scoring/decimal.js';
import { writesDecimalComma } from '../languages.js';

/** The number before a per cent sign; what is none stays as it was written, for the schema to refuse. */
export function creditOf(written: string, lang: string): number | string {
  const number = parseDecimal(written, writesDecimalComma(lang));
  return number === undefined ? written : Number(writeDecimal(number));
}
