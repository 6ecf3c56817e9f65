import { type Decimal, parseDecimal, writeDecimal } from '../../../scoring/decimal.js';
import { parseRange, withoutUnit } from '../../../scoring/numeric.js';
import { rightAnswers } from '../../../scoring/score.js';
import { cut, oneLine, REPORT_LENGTH } from '../../report-text.js';
import type { Readable, Scorm12Type } from './scorm12-type.js';

/** CMIDecimal; empty where what was typed is no number. */
function codeOf(number: Decimal | undefined): string {
  const digits = number === undefined ? '' : writeDecimal(number);
  return digits.length > REPORT_LENGTH ? '' : digits;
}

/** Both ends in words; the specification has room for one number, the middle. */
function rangePattern(text: string, comma: boolean): Readable {
  const range = parseRange(text, comma);
  if (!range) return { words: text, code: '' };
  const [min, max] = [writeDecimal(range.min), writeDecimal(range.max)];
  return { words: min === max ? min : `${min}:${max}`, code: codeOf((range.min + range.max) / 2n) };
}

/** Reported as typed. */
export const numeric: Scorm12Type<'numeric'> = {
  interaction: () => 'numeric',
  report: (response, { unit, comma }) => ({
    words: cut(oneLine(response), REPORT_LENGTH),
    code: codeOf(parseDecimal(withoutUnit(response, unit), comma)),
  }),
  patterns: (question) => rightAnswers(question).map(({ text }) => rangePattern(text, question.comma)),
};
