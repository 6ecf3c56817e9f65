import type { Backup, Event } from './backup.js';
import { createDelivery, whenKnown } from './delivery.js';
import type { Interaction } from './interaction.js';
import type { LessonData } from './lesson-data.js';
import type { LmsSession, Standing } from './lms/session.js';
import type { Speech } from './speech.js';
import { dropEarlierClicks } from './stale-clicks.js';
import type { State } from './state.js';
import type { StateText } from './state-room.js';

/** Saves one state through one session, says what is not saved yet, and goes on trying. */
export interface Saving {
  /** `interactions` are of the questions that the event answered. */
  readonly commit: (event: Event, interactions?: readonly Interaction[]) => void;
  /** The state as it is now needs no saving. */
  readonly settle: () => void;
  /** Saves the state, if anything in it is unsaved. */
  readonly save: () => void;
  /** Ends the session. False where the last of the work is not saved. */
  readonly finish: () => boolean | Promise<boolean>;
  /** From now on nothing is saved, nor is the session ended: the work goes on elsewhere. */
  readonly abandon: () => void;
}

export interface SavingOptions {
  readonly standing: Standing;
  /** Share of the lesson that is done by now. */
  readonly measure: () => number;
  readonly backup: Backup;
  readonly speech: Pick<Speech, 'notice' | 'announce' | 'say'>;
}

/** Milliseconds to the next try, by how many have failed; the last for all that follow. */
const PAUSES = [2000, 5000, 15_000, 30_000];
/** Milliseconds of a commit from which on the page is painted first. */
const SLOW = 250;
/** Milliseconds in which a browser paints. */
const PAINT = 40;

export function createSaving(
  lesson: LessonData,
  session: LmsSession,
  state: State,
  { standing, measure, backup, speech }: SavingOptions,
): Saving {
  let failures = 0;
  let took = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  const settled = (taken: boolean): void => {
    // Without any storage that was said at the start.
    if (standing === 'unsaved') return;
    speech.notice('notSaved', !taken);
    if (taken && failures > 0) speech.announce(speech.say('savedAgain'));
    failures = taken ? 0 : failures + 1;
    if (!taken) sendIn(Math.max(PAUSES[failures - 1] ?? 30_000, 10 * took));
  };
  const cut = (left: StateText['left']): void => {
    if (standing === 'credit') keepLeft(session, lesson, state, left, speech.notice);
  };
  const delivery = createDelivery({ lesson, session, state, measure, backup, settled, cut });
  const send = (): void => {
    clearTimeout(timer);
    if (over) return;
    const began = performance.now();
    delivery.send();
    took = performance.now() - began;
  };
  const sendIn = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!over) timer = setTimeout(send, milliseconds);
  };
  const tellEnd = (taken: boolean): void => {
    speech.notice('notSaved', false);
    if (!taken && standing !== 'unsaved') speech.notice(backup.holds() ? 'keptForNext' : 'notStored');
  };
  return {
    commit: (event, interactions = []) => {
      delivery.add(event, interactions);
      if (took > SLOW) sendIn(PAINT);
      else send();
      if (took > SLOW) dropEarlierClicks();
    },
    settle: delivery.settle,
    save: () => {
      if (delivery.waits()) send();
    },
    finish: () => {
      if (over) return true;
      clearTimeout(timer);
      // Local storage has no end: the page may come back from the browser's cache.
      over = standing !== 'local' && standing !== 'unsaved';
      const taken = delivery.finish();
      whenKnown(taken, tellEnd);
      return taken;
    },
    abandon: () => {
      over = true;
      clearTimeout(timer);
    },
  };
}

/** What has no room in the LMS stays in this browser, or is lost with the window: the learner has to know. */
function keepLeft(
  { overflow }: LmsSession,
  lesson: LessonData,
  state: State,
  left: StateText['left'],
  notice: Speech['notice'],
): void {
  const kept = overflow?.keep(lesson, state, left);
  notice('keptHere', left.length > 0 && kept === true);
  notice('noRoom', left.length > 0 && kept === false);
}
