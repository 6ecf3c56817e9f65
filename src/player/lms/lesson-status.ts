import { outcomeIn } from '../outcome.js';
import type { Outcome } from './session.js';

/** `cmi.core.lesson_status` of SCORM 1.2, without `browsed` and `not attempted`; from the lowest. */
const ORDER = ['incomplete', 'failed', 'completed', 'passed'] as const;
export type LessonStatus = (typeof ORDER)[number];

/** One status for completion and success: until the lesson is complete, nothing is passed or failed. */
export function lessonStatus({ completion, success }: Outcome): LessonStatus {
  if (completion === 'incomplete') return 'incomplete';
  return success === 'unknown' ? 'completed' : success;
}

/** Completion and success as an LMS's status tells them; any other word counts as incomplete. */
export const outcomeFrom = (status: string, raw: number | undefined): Outcome =>
  outcomeIn(isFinal(status) && 'completed', status, raw);

export const isFinal = (status: string): status is Exclude<LessonStatus, 'incomplete'> =>
  status === 'passed' || status === 'completed' || status === 'failed';

export const higherStatus = (a: LessonStatus, b: LessonStatus): LessonStatus =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
