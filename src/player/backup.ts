import { hash } from '../topic/hash.js';
import type { Interaction } from './interaction.js';
import { type InteractionRecord, interactionFrom, recordOf } from './interaction-record.js';
import type { LessonData } from './lesson-data.js';
import { parseRecord } from './lms/json.js';
import { type Kept, NO_OUTCOME, type Outcome, type Progress } from './lms/session.js';
import { readStored, store } from './lms/storage.js';
import { mergeOutcomes } from './outcome.js';
import type { State } from './state.js';
import { readState, writeState } from './state-text.js';

/** What goes with the state. */
export type Event = Omit<Progress, 'state' | 'measure'>;

/** What the LMS has not taken yet. */
export interface Unsaved {
  readonly state: State;
  readonly event: Event;
  readonly interactions: readonly Interaction[];
}

/** What an earlier sitting kept here, and the LMS has not got since. */
export interface Restored {
  /** As `writeState` wrote it; undefined where the LMS has a newer one. */
  readonly state: string | undefined;
  readonly event: Event & { readonly outcome: Outcome };
  readonly interactions: readonly Interaction[];
}

/** Keeps in this browser what the LMS does not take, until it does. */
export interface Backup {
  readonly restore: () => Restored | undefined;
  /** The LMS is sent this text. */
  readonly sent: (text: string) => void;
  /** The LMS has taken this text, and with it `interactions` more of them. */
  readonly taken: (text: string, interactions: number) => void;
  /** False where that is not possible: no storage, or nothing that tells apart the learners of this browser. */
  readonly keep: (unsaved: Unsaved) => boolean;
  /** Whether anything is kept by now. */
  readonly holds: () => boolean;
}

interface Stored {
  /** Hashes of what the LMS may have: the last text that it took, and all that it was sent since. */
  readonly known: readonly number[];
  /** Where the package lay: another course may have the same lesson. */
  readonly path: string;
  readonly state: string;
  readonly event: Event;
  /** Index of the first of the interactions among all that were reported. */
  readonly first?: number;
  readonly interactions: readonly InteractionRecord[];
}

/** Hashes to remember. An LMS that fails for longer has hardly taken one of the first. */
const MOST_KNOWN = 100;

export function createBackup(lesson: LessonData, kept: Kept): Backup {
  const questions = lesson.quiz?.questions ?? [];
  const seedIn = (text: string): number | undefined => readState(text, questions, lesson.reviews)?.seed;
  let known = [hash(kept.state)];
  let seed = seedIn(kept.state);
  let records = kept.records;
  let stored = false;

  /** Whose it is: by the LMS's word, else by the seed that the LMS has, which no two learners share. */
  const key = (): string | undefined => {
    const owner = kept.learner ? `~${hash(kept.learner)}` : seed;
    return kept.standing === 'credit' && owner !== undefined ? `lessonpack:${lesson.id}:unsaved:${owner}` : undefined;
  };
  const put = (text: string | null): boolean => {
    const place = key();
    return place !== undefined && store(place, text);
  };
  return {
    restore: () => {
      const found = parse(readStored(key() ?? ''));
      stored = found !== undefined;
      return found && restore(found, lesson, kept);
    },
    sent: (text) => {
      known = [...new Set([...known, hash(text)])].slice(-MOST_KNOWN);
    },
    taken: (text, interactions) => {
      known = [hash(text)];
      if (records !== undefined) records += interactions;
      if (stored) put(null);
      stored = false;
      if (!kept.learner) seed = seedIn(text);
    },
    keep: ({ state, event, interactions }) => {
      const whole = writeState(state, questions, lesson.reviews);
      const left: Stored = {
        known,
        path: location.pathname,
        state: whole,
        event,
        ...(records === undefined ? {} : { first: records }),
        interactions: interactions.map(recordOf),
      };
      stored = put(JSON.stringify(left));
      return stored;
    },
    holds: () => stored,
  };
}

function restore(found: Stored, lesson: LessonData, kept: Kept): Restored | undefined {
  const samePlace = found.path === location.pathname;
  const place = found.known.indexOf(hash(kept.state));
  // Of an attempt that has nothing yet, the place is all there is to know it by.
  if (kept.state === '' ? place < 0 || !samePlace : place < 0 && !samePlace) return undefined;
  const isLast = place > 0 && place === found.known.length - 1;
  const damaged = readState(kept.state, lesson.quiz?.questions ?? [], lesson.reviews) === undefined;
  const newer = (place >= 0 && !isLast) || damaged;
  const skipped = (kept.records ?? 0) - (found.first ?? 0);
  const interactions = newer ? found.interactions.slice(Math.max(0, skipped)) : [];
  const outcome = mergeOutcomes(kept.outcome, found.event.outcome ?? NO_OUTCOME);
  const restored: Restored = {
    state: newer ? found.state : undefined,
    event: { ...(newer ? found.event : {}), outcome },
    interactions: interactions.flatMap((record) => interactionFrom(lesson, record) ?? []),
  };
  const better = JSON.stringify(outcome) !== JSON.stringify(mergeOutcomes(kept.outcome, NO_OUTCOME));
  return newer || better ? restored : undefined;
}

/** Anything may stand there. */
function parse(text: string | null): Stored | undefined {
  const found = parseRecord(text) as Partial<Stored>;
  const whole = Array.isArray(found.known) && typeof found.state === 'string' && Array.isArray(found.interactions);
  return whole && typeof found.event === 'object' ? (found as Stored) : undefined;
}
