import type { LessonData } from './lesson-data.js';
import type { LessonStatus, Outcome } from './lms/session.js';

/** What the outcome of a lesson depends on. */
export interface Work {
  readonly allSeen: boolean;
  readonly submitted: boolean;
  /** Per cent of the best submission; undefined where nothing was submitted, or nothing in it is graded by machine. */
  readonly raw: number | undefined;
  /** Whether the quiz may be submitted once more. */
  readonly attemptsLeft: boolean;
}

/** From the lowest: nothing that an LMS was told is ever taken back. */
const ORDER: readonly LessonStatus[] = ['incomplete', 'failed', 'completed', 'passed'];

const higher = (a: LessonStatus, b: LessonStatus): LessonStatus => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/**
 * What the lesson amounts to, never lower than `reported`. SCORM 1.2 has one status for completion and success: until
 * what `completion` asks for is done it is incomplete; then a graded quiz makes it passed or failed, and where there is
 * none, or it was not submitted, it is completed.
 */
export function outcomeOf(lesson: LessonData, work: Work, reported: LessonStatus = 'incomplete'): Outcome {
  return { status: higher(reported, isComplete(lesson, work) ? verdict(lesson, work) : 'incomplete'), raw: work.raw };
}

function isComplete({ completion, quiz }: LessonData, { allSeen, submitted }: Work): boolean {
  if (!quiz || completion === 'pages') return allSeen;
  return submitted && (completion === 'quiz' || allSeen);
}

function verdict({ quiz, onFail }: LessonData, { raw, submitted, attemptsLeft }: Work): LessonStatus {
  if (!quiz || !submitted || raw === undefined) return 'completed';
  if (raw >= quiz.pass) return 'passed';
  // `failed` ends the work in some LMSs, which launch what has ended for review alone.
  return onFail === 'incomplete' && attemptsLeft ? 'incomplete' : 'failed';
}
