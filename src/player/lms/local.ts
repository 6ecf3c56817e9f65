import { mergeOutcomes, outcomeIn } from '../outcome.js';
import { asRecord, asText, parseRecord } from './json.js';
import type { Kept, LmsSession, Outcome, Progress } from './session.js';
import { readStored, store } from './storage.js';

/** What stands in local storage. */
export interface Stored {
  readonly location: string;
  readonly state: string;
  readonly outcome: Outcome;
}

/** A sitting without an LMS: nothing is reported, and the progress is kept in this browser by the topic's id. */
export function localSession(topicId: string): LmsSession {
  const key = `lessonpack:${topicId}`;
  let stored = parseStored(readStored(key));

  const keep = (): boolean => store(key, JSON.stringify(stored));
  const commit = ({ location = stored.location, outcome = stored.outcome, state }: Progress): boolean => {
    stored = { location, outcome: mergeOutcomes(stored.outcome, outcome), state };
    return keep();
  };

  return {
    capacity: Number.POSITIVE_INFINITY,
    start: () => true,
    resume: () => kept(stored, keep()),
    record: () => true,
    commit,
    finish: (unsaved) => !unsaved || commit(unsaved),
  };
}

function kept({ location, state, outcome }: Stored, works: boolean): Kept {
  return { standing: works ? 'local' : 'unsaved', outcome, location, state };
}

/** Anything may stand there: another program's text, or an older form. */
export function parseStored(text: string | null): Stored {
  const { location, state, outcome } = parseRecord(text);
  const { completion, success, raw } = asRecord(outcome);
  return {
    location: asText(location),
    state: asText(state),
    outcome: outcomeIn(completion, success, typeof raw === 'number' ? raw : undefined),
  };
}
