import type { Backup, Event } from './backup.js';
import type { Interaction } from './interaction.js';
import type { LessonData } from './lesson-data.js';
import type { LmsSession } from './lms/session.js';
import { createOutbox } from './outbox.js';
import type { State } from './state.js';
import type { StateText } from './state-room.js';
import { writeState } from './state-text.js';

/** Hands the state, and what goes with it, to the LMS: at most one commit at a time, and nothing twice. */
export interface Delivery {
  readonly add: (event: Event, interactions: readonly Interaction[]) => void;
  /** Commits all there is; after the commit that is under way, if there is one. */
  readonly send: () => void;
  /** Nothing of the state as it is now waits to be sent. */
  readonly settle: () => void;
  /** Whether anything waits that is not under way. */
  readonly waits: () => boolean;
  /** Ends the session. False where the last of the work is not saved. */
  readonly finish: () => boolean | Promise<boolean>;
}

export interface DeliveryOptions {
  readonly lesson: LessonData;
  readonly session: LmsSession;
  readonly state: State;
  /** Share of the lesson that is done by now. */
  readonly measure: () => number;
  readonly backup: Backup;
  /** Is told how each commit came out. */
  readonly settled: (taken: boolean) => void;
  /** Is told what had no room. */
  readonly cut: (left: StateText['left']) => void;
}

/** What was handed over, and what was not. */
interface Books {
  /** The text that the LMS has, or is about to have; empty where it did not take the last one. */
  saved: string;
  /** What was not taken: it is sent again with what comes next. */
  pending: Event;
  /** What of it is on its way. */
  sending: Event | undefined;
  /** Whether there is more to send after that. */
  again: boolean;
}

export function createDelivery(options: DeliveryOptions): Delivery {
  const { lesson, session, state, measure, backup, settled, cut } = options;
  const outbox = createOutbox(session);
  const books: Books = { saved: '', pending: {}, sending: undefined, again: false };

  const write = (): StateText =>
    session.overflow?.fit(lesson, state, session.capacity) ?? {
      text: writeState(state, lesson.quiz?.questions ?? [], lesson.reviews),
      left: [],
    };
  const waits = (): boolean => write().text !== books.saved || hasMore(books);
  /** Hands all there is to `act`; what may never be answered is kept before. */
  const handOver = (act: LmsSession['commit'], text: string): boolean | Promise<boolean> => {
    const due = books.pending;
    const given = outbox.give();
    const keep = (): boolean => backup.keep({ state, event: books.pending, interactions: outbox.waiting() });
    const settle = (taken: boolean): boolean => {
      close(books, due, taken);
      if (taken) {
        outbox.committed(given);
        backup.taken(text, given);
      } else keep();
      return taken;
    };
    Object.assign(books, { saved: text, sending: due });
    backup.sent(text);
    const answer = act({ ...due, state: text, measure: measure() });
    if (typeof answer === 'boolean') return settle(answer);
    keep();
    return answer.then(settle);
  };
  const send = (): void => {
    books.again = books.sending !== undefined;
    if (books.again) return;
    const { text, left } = write();
    whenKnown(handOver(session.commit, text), (taken) => {
      settled(taken);
      if (books.again) send();
    });
    cut(left);
  };
  return {
    add: (event, interactions) => {
      books.pending = { ...books.pending, ...event };
      outbox.add(interactions);
    },
    send,
    settle: () => {
      books.saved = write().text;
    },
    waits,
    finish: () => {
      if (waits() || books.sending) return handOver(session.finish, write().text);
      outbox.give();
      // All of the work is saved already, whatever becomes of the time that it took.
      const answer = session.finish();
      return typeof answer === 'boolean' || answer.then(() => true);
    },
  };
}

const hasMore = ({ pending, sending }: Books): boolean => pending !== sending && Object.keys(pending).length > 0;

/** It is known what became of `due`. */
function close(books: Books, due: Event, taken: boolean): void {
  books.sending = undefined;
  if (!taken) books.saved = '';
  else if (books.pending === due) books.pending = {};
}

/** At once where it is known already: what is said must not wait for an LMS that answers at once. */
export function whenKnown(taken: boolean | Promise<boolean>, then: (taken: boolean) => void): void {
  if (typeof taken === 'boolean') then(taken);
  else void taken.then(then);
}
