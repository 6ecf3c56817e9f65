import { add, type Decimal, multiply, parseDecimal, writeDecimal } from '../../../scoring/decimal.js';
import { parseRange, withoutUnit } from '../../../scoring/numeric.js';
import { acceptedRows } from '../../questions/fill-blanks.js';
import { rightAnswers } from '../../questions/typed.js';
import { ascii, cut, oneLine, REPORT_LENGTH } from '../../report-text.js';
import type { Readable, Scorm12Type } from './scorm12-type.js';

const HALF: Decimal = { digits: 5n, exponent: -1 };

function reportWords(text: string): Readable {
  const words = cut(text, REPORT_LENGTH);
  return { words, code: cut(ascii(words), REPORT_LENGTH) };
}

const reportText = (text: string): Readable => reportWords(oneLine(text));

/** Reported as typed. */
export const shortText: Scorm12Type<'short-text'> = {
  interaction: () => 'fill-in',
  report: reportText,
  patterns: (question) => rightAnswers(question).map(({ text }) => reportText(text)),
};

const reportBlanks = (texts: readonly string[]): Readable => reportWords(texts.map(oneLine).join('; '));

/** Reported as typed, one after the other. */
export const fillBlanks: Scorm12Type<'fill-blanks'> = {
  interaction: () => 'fill-in',
  report: reportBlanks,
  patterns: (question) => acceptedRows(question).map(reportBlanks),
};

/** Reported whole where the LMS takes it, and without a pattern. */
export const essay: Scorm12Type<'essay'> = {
  interaction: () => 'fill-in',
  report: (response) => ({ words: oneLine(response), code: cut(ascii(oneLine(response)), REPORT_LENGTH) }),
  patterns: () => [],
};

/** CMIDecimal; empty where what was typed is no number. */
function codeOf(number: Decimal | undefined): string {
  const digits = number ? writeDecimal(number) : '';
  return digits.length > REPORT_LENGTH ? '' : digits;
}

/** Both ends in words; the specification has room for one number, the middle. */
function rangePattern(text: string, comma: boolean): Readable {
  const range = parseRange(text, comma);
  if (!range) return { words: text, code: '' };
  const [min, max] = [writeDecimal(range.min), writeDecimal(range.max)];
  return { words: min === max ? min : `${min}:${max}`, code: codeOf(multiply(add(range.min, range.max), HALF)) };
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
