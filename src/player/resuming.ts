import type { Backup, Restored } from './backup.js';
import type { LessonData } from './lesson-data.js';
import type { Kept, LmsSession, Outcome } from './lms/session.js';
import type { Speech } from './speech.js';
import { newState, type State } from './state.js';
import { countDropped, readState } from './state-text.js';

/** With what a sitting begins. */
export interface Resumed {
  readonly state: State;
  readonly outcome: Outcome;
  /** Id of a page; empty where there is none. */
  readonly location: string;
  /** What of it the LMS was not told of yet. */
  readonly unsaved: Restored | undefined;
}

export const randomSeed = (): number => Math.floor(Math.random() * 64 ** 5);

/** Puts together what earlier sittings left, and tells the learner where that is not all they did. */
export function resumeWork(
  lesson: LessonData,
  { overflow }: LmsSession,
  kept: Kept,
  backup: Backup,
  notice: Speech['notice'],
): Resumed {
  const questions = lesson.quiz?.questions ?? [];
  const restored = backup.restore();
  const text = restored?.state ?? kept.state;
  const read = readState(text, questions, lesson.reviews);
  const state = read ?? newState(randomSeed());
  overflow?.restore(lesson, state);
  notice('restored', restored !== undefined);
  notice('damaged', text !== '' && !read);
  const count = read ? countDropped(text, questions) : 0;
  notice('changed', count > 0, { count });
  return {
    state,
    outcome: restored?.event.outcome ?? kept.outcome,
    location: restored?.event.location ?? kept.location,
    unsaved: restored,
  };
}
