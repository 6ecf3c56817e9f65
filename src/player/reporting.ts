import type { Interaction } from './interaction.js';
import type { LessonData } from './lesson-data.js';
import type { Outcome } from './lms/session.js';
import { outcomeOf } from './outcome.js';
import type { State } from './state.js';

/** What the lesson amounts to by now, and what of it was told. Nothing that was told is ever taken back. */
export interface Reporting {
  /** The best score so far, per cent. */
  readonly best: () => number | undefined;
  /** How often the quiz may still be submitted. */
  readonly attemptsLeft: () => number;
  /** The quiz was submitted with this score (undefined where no machine can grade it), and with these questions answered. */
  readonly submit: (raw: number | undefined, answered: readonly Interaction[]) => void;
  /** Tells the outcome if it is another by now. */
  readonly reportChange: () => void;
}

/** `earlier` is what was told before this sitting; `tell` is told of each new outcome. */
export function createReporting(
  lesson: LessonData,
  state: State,
  earlier: Outcome,
  tell: (outcome: Outcome, answered: readonly Interaction[]) => void,
): Reporting {
  // Some LMSs answer 0 for a score that nobody has set yet.
  let best = state.submissions > 0 || earlier.raw ? earlier.raw : undefined;
  let reported = earlier;
  const attemptsLeft = (): number => leftOf(lesson, state);

  const reached = (): Outcome => {
    const submitted = state.submissions > 0 || best !== undefined;
    const allSeen = lesson.pages.every((_, place) => state.seen.has(place));
    return outcomeOf(lesson, { submitted, allSeen, raw: best, attemptsLeft: attemptsLeft() > 0 }, reported);
  };
  const report = (answered: readonly Interaction[]): void => {
    reported = reached();
    tell(reported, answered);
  };
  return {
    best: () => best,
    attemptsLeft,
    submit: (raw, answered) => {
      if (raw !== undefined) best = Math.max(raw, best ?? 0);
      report(answered);
    },
    reportChange: () => {
      const { completion, success } = reached();
      if (completion !== reported.completion || success !== reported.success) report([]);
    },
  };
}

const leftOf = ({ quiz }: LessonData, { submissions }: State): number =>
  quiz && quiz.attempts > 0 ? Math.max(0, quiz.attempts - submissions) : Number.POSITIVE_INFINITY;
