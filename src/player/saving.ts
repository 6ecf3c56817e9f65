import type { LessonData } from './lesson-data.js';
import type { LmsSession, Progress, Standing } from './lms/session.js';
import { keepOverflow } from './overflow.js';
import type { Speech } from './speech.js';
import type { State } from './state.js';
import { writeState } from './state-text.js';

/** Saves one state through one session, and knows what is not saved yet. */
export interface Saving {
  readonly commit: (progress: Omit<Progress, 'state'>) => void;
  /** The state as it is now needs no saving. */
  readonly settle: () => void;
  /** Saves the state, if anything in it is unsaved. */
  readonly save: () => void;
  /** Ends the session. False where the last of the work is not saved. */
  readonly finish: () => boolean;
}

/** `warn` is told what the LMS did not take, and when that is over. */
export function createSaving(
  lesson: LessonData,
  session: LmsSession,
  state: State,
  standing: Standing,
  warn: Speech['notice'],
): Saving {
  let saved = '';
  /** What was not taken: it is sent again with what comes next. */
  let pending: Omit<Progress, 'state'> = {};
  const write = () => writeState(state, lesson.quiz?.questions ?? [], session.capacity);
  // Without any storage that was said at the start.
  const tell = (taken: boolean) => warn('notSaved', !taken && standing !== 'unsaved');
  const commit: Saving['commit'] = (progress) => {
    const { text, left } = write();
    const due = { ...pending, ...progress };
    const taken = session.commit({ ...due, state: text });
    saved = taken ? text : '';
    pending = taken ? {} : due;
    tell(taken);
    if (standing !== 'credit') return;
    const kept = keepOverflow(lesson, state, left);
    warn('keptHere', left.length > 0 && kept);
    warn('noRoom', left.length > 0 && !kept);
  };
  return {
    commit,
    settle: () => {
      saved = write().text;
    },
    save: () => {
      if (write().text !== saved) commit({});
    },
    finish: () => {
      const { text } = write();
      const taken = session.finish(text === saved ? undefined : { ...pending, state: text });
      tell(taken);
      return taken;
    },
  };
}
