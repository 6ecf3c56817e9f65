import type { QuestionData } from '../../player/lesson-data.js';
import type { Scorm2004Key } from '../../player/lms/report-key.js';
import { fit } from '../../player/lms/scorm2004-report.js';
import { delimitedKey, mostParts } from './delimited-key.js';

/** Smallest permitted maxima of RTE 4.2.9: as many parts every LMS takes. */
const MOST_PARTS: Readonly<Record<string, number>> = { 'fill-in': 10, choice: 36, matching: 36, sequencing: 36 };
/** Of each of these a record holds one pattern. */
const ONE_PATTERN: readonly string[] = ['true-false', 'numeric'];

/** The same within SCORM 2004's limits, and no two patterns alike. */
export function scorm2004Key(question: QuestionData): Scorm2004Key {
  const { kind, names, patterns } = delimitedKey(question);
  const type = mostParts(question) > (MOST_PARTS[kind] ?? Number.POSITIVE_INFINITY) ? 'performance' : kind;
  const accepted = patterns.map((pattern) => fit(pattern, type)).filter((pattern) => pattern !== '');
  return { type, names, patterns: [...new Set(accepted)].slice(0, ONE_PATTERN.includes(type) ? 1 : undefined) };
}
