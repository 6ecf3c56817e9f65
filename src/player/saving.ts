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
  /** Ends the session. */
  readonly finish: () => void;
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
  const write = () => writeState(state, lesson.quiz?.questions ?? [], session.capacity);
  const commit: Saving['commit'] = (progress) => {
    const { text, left } = write();
    saved = text;
    warn('notSaved', !session.commit({ ...progress, state: text }));
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
      session.finish(text === saved ? undefined : text);
    },
  };
}
