import type { Interaction } from './interaction.js';
import type { LmsSession } from './lms/session.js';

/** How often a refused interaction is given again by commits that succeed: some LMSs take none, or not this one. */
const PATIENCE = 3;

/** Interactions on their way to the LMS, in order; none is given again once it was taken. */
export interface Outbox {
  readonly add: (interactions: readonly Interaction[]) => void;
  /** Gives what the LMS has not taken yet; returns how many of `waiting` it has by now. */
  readonly give: () => number;
  /** So many of `waiting`, which it had at the time, were committed. */
  readonly committed: (count: number) => void;
  /** All that was not committed. */
  readonly waiting: () => readonly Interaction[];
}

export function createOutbox(session: LmsSession): Outbox {
  let waiting: readonly Interaction[] = [];
  let given = 0;
  let refusals = 0;
  return {
    add: (interactions) => {
      waiting = [...waiting, ...interactions];
    },
    give: () => {
      for (let next = waiting[given]; next && session.record(next); next = waiting[given]) given += 1;
      return given;
    },
    committed: (count) => {
      waiting = waiting.slice(count);
      given -= count;
      refusals = given < waiting.length ? refusals + 1 : 0;
      if (refusals < PATIENCE) return;
      waiting = waiting.filter((_, place) => place !== given);
      refusals = 0;
    },
    waiting: () => waiting,
  };
}
