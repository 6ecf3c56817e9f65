import type { LessonData } from './lesson-data.js';
import type { LmsSession, Progress, Standing } from './lms/session.js';
import { keepOverflow } from './overflow.js';
import type { Speech } from './speech.js';
import type { State } from './state.js';
import { writeState } from './state-text.js';

/** What an event adds to the state that is saved. */
type Event = Omit<Progress, 'state' | 'measure'>;

/** Saves one state through one session, and knows what is not saved yet. */
export interface Saving {
  readonly commit: (event: Event) => void;
  /** The state as it is now needs no saving. */
  readonly settle: () => void;
  /** Saves the state, if anything in it is unsaved. */
  readonly save: () => void;
  /** Ends the session. False where the last of the work is not saved. */
  readonly finish: () => boolean | Promise<boolean>;
}

export interface SavingOptions {
  readonly standing: Standing;
  /** Share of the lesson that is done by now. */
  readonly measure: () => number;
  /** Is told what the LMS did not take, and when that is over. */
  readonly warn: Speech['notice'];
}

export function createSaving(
  lesson: LessonData,
  session: LmsSession,
  state: State,
  { standing, measure, warn }: SavingOptions,
): Saving {
  let saved = '';
  /** What was not taken: it is sent again with what comes next. */
  let pending: Event = {};
  const write = () => writeState(state, lesson.quiz?.questions ?? [], session.capacity, lesson.reviews);
  // Without any storage that was said at the start.
  const tell = (taken: boolean) => warn('notSaved', !taken && standing !== 'unsaved');
  const tellRoom = (left: ReturnType<typeof write>['left']): void => {
    if (standing !== 'credit') return;
    const kept = keepOverflow(lesson, state, left);
    warn('keptHere', left.length > 0 && kept);
    warn('noRoom', left.length > 0 && !kept);
  };
  const commit: Saving['commit'] = (event) => {
    const { text, left } = write();
    const due = { ...pending, ...event };
    pending = due;
    const settle = (taken: boolean): void => {
      saved = taken ? text : '';
      if (taken && pending === due) pending = {};
      tell(taken);
    };
    whenKnown(session.commit({ ...due, state: text, measure: measure() }), settle);
    tellRoom(left);
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
      const taken = session.finish(text === saved ? undefined : { ...pending, state: text, measure: measure() });
      whenKnown(taken, tell);
      return taken;
    },
  };
}

/** At once where it is known already: what is said must not wait for an LMS that answers at once. */
function whenKnown(taken: boolean | Promise<boolean>, then: (taken: boolean) => void): void {
  if (typeof taken === 'boolean') then(taken);
  else void taken.then(then);
}
