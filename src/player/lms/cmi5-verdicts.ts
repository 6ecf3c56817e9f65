import type { LessonData } from '../lesson-data.js';
import type { Verdict } from './cmi5-record.js';
import type { Outcome } from './session.js';
import type { Json } from './statement.js';

/**
 * Which of completed, passed and failed are due. A registration has `completed` and `passed` once, and a launch one of
 * `passed` and `failed` (cmi5 9.3). While attempts may be left, `failed` therefore waits for the end.
 */
export interface Verdicts {
  /** The lesson amounts to this now. */
  readonly judge: (outcome: Outcome) => void;
  /** No attempt will follow in this launch. */
  readonly end: () => void;
}

/** `told` before this launch, when the lesson amounted to `before`. `tell` reports one verdict with its result. */
export function createVerdicts(
  { quiz, onFail }: LessonData,
  told: readonly Verdict[],
  { before, tell }: { readonly before: Outcome; readonly tell: (verdict: Verdict, result: Json) => void },
): Verdicts {
  const said = new Set<Verdict>(told);
  let judged = false;
  let last = before;
  let failure: Outcome | undefined;

  const say = (verdict: Verdict, result: Json): void => {
    said.add(verdict);
    tell(verdict, result);
  };
  const decide = (verdict: 'passed' | 'failed', { raw }: Outcome): void => {
    failure = undefined;
    // The other one was said in this launch: the next one tells.
    if (judged) return;
    judged = true;
    say(verdict, { success: verdict === 'passed', ...scoreOf(raw) });
  };
  /** `failed` comes with the last attempt alone. */
  const isFinal = onFail === 'incomplete' || quiz?.attempts === 1;
  const consider = (outcome: Outcome, isNew: boolean): void => {
    if (outcome.completion === 'completed' && !said.has('completed')) say('completed', { completion: true });
    if (outcome.success === 'passed' && !said.has('passed')) decide('passed', outcome);
    if (outcome.success !== 'failed' || !isNew) return;
    if (isFinal) decide('failed', outcome);
    else failure = outcome;
  };
  // What the last launch could not say any more.
  consider(before, !said.has('failed'));
  return {
    judge: (outcome) => {
      consider(outcome, !isReading(last, outcome));
      last = outcome;
    },
    end: () => {
      if (failure) decide('failed', failure);
    },
  };
}

/** Whether the lesson was completed by its pages: the quiz was not submitted anew. */
const isReading = (before: Outcome, after: Outcome): boolean =>
  before.completion !== after.completion && before.success === after.success && before.raw === after.raw;

/** Raw scores are whole numbers in cmi5 (9.5.1); rounded down, so that 69.67 does not read like a pass mark of 70. */
function scoreOf(raw: number | undefined): Json {
  if (raw === undefined) return {};
  return { score: { scaled: Number((raw / 100).toFixed(4)), raw: Math.floor(raw), min: 0, max: 100 } };
}
