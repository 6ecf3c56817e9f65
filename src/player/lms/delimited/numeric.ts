import { parseDecimal, writeDecimal } from '../../../scoring/decimal.js';
import { withoutUnit } from '../../../scoring/numeric.js';
import type { QuestionDataOf } from '../../lesson-data.js';

/** A plain decimal; empty where what was typed is no number. */
export function writeNumber(text: string, { unit, comma }: QuestionDataOf<'numeric'>): string {
  const number = parseDecimal(withoutUnit(text, unit), comma);
  return number === undefined ? '' : writeDecimal(number);
}
