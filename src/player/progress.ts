import { createBackup } from './backup.js';
import { createChange } from './change.js';
import type { Interaction } from './interaction.js';
import { takeBack } from './kept-answers.js';
import type { LessonData } from './lesson-data.js';
import type { Kept, LmsSession } from './lms/session.js';
import { measureOf } from './measure.js';
import { createReporting } from './reporting.js';
import { randomSeed, resumeWork } from './resuming.js';
import { createSaving } from './saving.js';
import type { Speech } from './speech.js';
import type { Answer, State } from './state.js';

/** Id of the page that shows what became of the quiz. */
export const RESULTS = 'results';

/** The learner's way through the lesson: one method an event, and in it what the LMS is told. */
export interface Progress {
  readonly state: State;
  /** Whoever shows the progress is told here of each change of it. */
  readonly onChange: (tell: () => void) => void;
  /** Id of the page where the last sitting ended, or of the first. */
  readonly startPage: string;
  /** The best score so far, per cent. */
  readonly best: () => number | undefined;
  /** How often the quiz may still be submitted. */
  readonly attemptsLeft: () => number;
  /** The lesson was opened at `page`. */
  readonly open: (page: string) => void;
  readonly turn: (page: string) => void;
  /** The learner's answer is another by now; undefined takes it back. Saved by the next `save`. */
  readonly answer: (questionId: string, answer: Answer | undefined) => void;
  /** Reports one answered question. */
  readonly record: (interaction: Interaction) => void;
  readonly save: () => void;
  /** What the learner wrote to a review question, for themselves; saved by the next `save`. */
  readonly note: (reviewId: string, text: string) => void;
  /** The quiz was submitted with this score, and with the records that were not reported before. */
  readonly submit: (interactions: readonly Interaction[], raw: number | undefined) => void;
  /**
   * All answers but the essays, which nobody has marked yet, are taken back, and all orders are new; or the wrong ones
   * alone, and the questions and their order are the same.
   */
  readonly retry: (wrongAlone: boolean) => void;
  /**
   * Begins the lesson anew at its first page: nothing is answered, noted or seen. What was reported stays, and so does
   * the count of submissions. Where attempts are limited and none can begin now, the quiz stays as it is.
   */
  readonly startOver: () => void;
  /** Ends the sitting. False where the last of the work is not saved. */
  readonly leave: () => boolean | Promise<boolean>;
  /** The lesson goes on in another window: from now on nothing is saved here. */
  readonly abandon: () => void;
}

/** `kept` is what `session` resumed. */
export function createProgress(lesson: LessonData, session: LmsSession, kept: Kept, speech: ProgressSpeech): Progress {
  const { onChange, told } = createChange();
  const events = createEvents(lesson, session, kept, speech);
  const { open, turn, answer, submit, retry, startOver } = events;
  return {
    ...events,
    onChange,
    open: told(open),
    turn: told(turn),
    answer: told(answer),
    submit: told(submit),
    retry: told(retry),
    startOver: told(startOver),
  };
}

type ProgressSpeech = Pick<Speech, 'notice' | 'announce' | 'say'>;

function createEvents(
  lesson: LessonData,
  session: LmsSession,
  kept: Kept,
  speech: ProgressSpeech,
): Omit<Progress, 'onChange'> {
  const backup = createBackup(lesson, kept);
  const { state, outcome, location, unsaved } = resumeWork(lesson, session, kept, backup, speech.notice);
  const measure = (): number => measureOf(lesson, state);
  const saving = createSaving(lesson, session, state, { standing: kept.standing, measure, backup, speech });
  const { best, attemptsLeft, submit, reportChange } = createReporting(lesson, state, outcome, (reached, answered) =>
    saving.commit(session.withObjectives?.(lesson, state, reached) ?? { outcome: reached }, answered),
  );
  // What is kept elsewhere is of another order of questions from now on.
  const forget = (former: State): void =>
    void (kept.standing === 'credit' && session.overflow?.keep(lesson, former, []));

  return {
    state,
    startPage: startPage(lesson, state, location),
    best,
    attemptsLeft,
    open: (page) => {
      see(lesson, state, page);
      if (unsaved) saving.commit(unsaved.event, unsaved.interactions);
      else saving.settle();
      reportChange();
    },
    turn: (page) => {
      see(lesson, state, page);
      saving.commit({ location: page });
      reportChange();
    },
    answer: (id, answer) => {
      if (answer) state.answers.set(id, answer);
      else state.answers.delete(id);
    },
    record: (interaction) => saving.commit({}, [interaction]),
    save: saving.save,
    note: noteIn(state),
    submit: (answered, raw) => {
      state.submissions += 1;
      state.submitted = true;
      submit(raw, answered);
    },
    retry: (wrongAlone) => {
      const former = { ...state };
      takeBack(lesson, state, wrongAlone);
      if (!wrongAlone) state.seed = randomSeed();
      // Essays are kept under their new seed before they are forgotten under the old one.
      saving.save();
      if (!wrongAlone) forget(former);
    },
    startOver: () => {
      const first = lesson.pages[0] ?? '';
      forget(state);
      clearLesson(lesson, state, attemptsLeft());
      see(lesson, state, first);
      saving.commit({ location: first });
    },
    leave: saving.finish,
    abandon: saving.abandon,
  };
}

function see({ pages }: LessonData, state: State, page: string): void {
  const place = pages.indexOf(page);
  // The results are no page of the lesson's own.
  if (place < 0) return;
  state.page = place;
  state.seen.add(place);
}

const noteIn =
  ({ notes }: State): Progress['note'] =>
  (reviewId, text) => {
    if (text.trim() === '') notes.delete(reviewId);
    else notes.set(reviewId, text);
  };

function clearLesson(lesson: LessonData, state: State, attemptsLeft: number): void {
  state.seen.clear();
  state.notes.clear();
  const checked = !state.submitted && [...state.answers.values()].some(({ tries }) => tries > 0);
  const timed = lesson.quiz?.time?.strict && state.time && !state.submitted;
  // Whoever could take back an answer that is checked, or a last attempt, would have attempts without limit; or time.
  if (attemptsLeft === 0 || ((checked || timed) && Number.isFinite(attemptsLeft))) return;
  takeBack(lesson, state, false);
  state.answers.clear();
  state.seed = randomSeed();
}

function startPage({ pages }: LessonData, state: State, location: string): string {
  if (pages.includes(location) || (location === RESULTS && state.submitted)) return location;
  return pages[state.page] ?? pages[0] ?? '';
}
