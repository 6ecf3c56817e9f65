import type { LessonData } from './lesson-data.js';
import { NO_OUTCOME, type Outcome, type Success } from './lms/session.js';

/** What the outcome of a lesson depends on. */
export interface Work {
  readonly allSeen: boolean;
  readonly submitted: boolean;
  /** Per cent of the best submission; undefined where nothing was submitted, or nothing in it is graded by machine. */
  readonly raw: number | undefined;
  /** Whether the quiz may be submitted once more. */
  readonly attemptsLeft: boolean;
}

/** From the lowest. */
const SUCCESS: readonly Success[] = ['unknown', 'failed', 'passed'];

/** What is kept somewhere as these words; any other is the lowest. */
export const outcomeIn = (completion: unknown, success: unknown, raw: number | undefined): Outcome => ({
  completion: completion === 'completed' ? completion : 'incomplete',
  success: success === 'passed' || success === 'failed' ? success : 'unknown',
  raw,
});

const higher = (a: Success, b: Success): Success => (SUCCESS.indexOf(a) > SUCCESS.indexOf(b) ? a : b);

/** The better of each. */
export function mergeOutcomes(a: Outcome, b: Outcome): Outcome {
  return {
    completion: a.completion === 'completed' ? a.completion : b.completion,
    success: higher(a.success, b.success),
    raw: a.raw === undefined || b.raw === undefined ? (a.raw ?? b.raw) : Math.max(a.raw, b.raw),
  };
}

/** What the lesson amounts to; nothing that was `reported` is ever taken back. */
export function outcomeOf(lesson: LessonData, work: Work, reported: Outcome = NO_OUTCOME): Outcome {
  const success = successOf(lesson, work);
  const again = work.submitted && lesson.onFail === 'incomplete' && work.attemptsLeft && isBelowPass(lesson, work);
  const complete = reported.completion === 'completed' || (isComplete(lesson, work) && !again);
  return {
    completion: complete ? 'completed' : 'incomplete',
    success: higher(reported.success, success),
    raw: work.raw,
  };
}

function isComplete({ completion, quiz }: LessonData, { allSeen, submitted }: Work): boolean {
  if (!quiz || completion === 'pages') return allSeen;
  return submitted && (completion === 'quiz' || allSeen);
}

const isBelowPass = ({ quiz }: LessonData, { raw }: Work): boolean =>
  quiz !== undefined && raw !== undefined && raw < quiz.pass;

function successOf(lesson: LessonData, work: Work): Success {
  if (!lesson.quiz || !work.submitted || work.raw === undefined) return 'unknown';
  if (!isBelowPass(lesson, work)) return 'passed';
  // `failed` ends the work in some LMSs, which launch what has ended for review alone.
  return lesson.onFail === 'incomplete' && work.attemptsLeft ? 'unknown' : 'failed';
}
