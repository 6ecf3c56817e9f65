import { acceptedRows } from '../../../scoring/gaps.js';
import { rightAnswers } from '../../../scoring/score.js';
import { ascii, cut, oneLine, REPORT_LENGTH } from '../../report-text.js';
import type { Readable, Scorm12Type } from './scorm12-type.js';

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
