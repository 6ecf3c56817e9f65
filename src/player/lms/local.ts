import type { Kept, LessonStatus, LmsSession, Outcome, Progress } from './session.js';
import { readStored, store } from './storage.js';

/** What stands in local storage. */
interface Stored {
  readonly location: string;
  readonly state: string;
  readonly outcome: Outcome | undefined;
}

const NOTHING: Stored = { location: '', state: '', outcome: undefined };

/** A sitting without an LMS: nothing is reported, and the progress is kept in this browser by the topic's id. */
export function localSession(topicId: string): LmsSession {
  const key = `lessonpack:${topicId}`;
  let stored = parseStored(readStored(key));

  const keep = (): boolean => store(key, JSON.stringify(stored));
  const commit = (progress: Progress): boolean => {
    stored = { ...stored, ...progress };
    return keep();
  };

  return {
    capacity: Number.POSITIVE_INFINITY,
    start: () => true,
    resume: () => kept(stored, keep()),
    record: () => {},
    commit,
    finish: (unsaved) => !unsaved || commit(unsaved),
  };
}

function kept({ location, state, outcome }: Stored, works: boolean): Kept {
  return { standing: works ? 'local' : 'unsaved', status: outcome?.status, raw: outcome?.raw, location, state };
}

const STATUSES: readonly unknown[] = ['incomplete', 'failed', 'completed', 'passed'] satisfies LessonStatus[];

/** Anything may stand there: another program's text, or an older form. */
function parseStored(text: string | null): Stored {
  try {
    const { location, state, outcome } = JSON.parse(text ?? '{}') as Partial<Stored>;
    return {
      location: String(location ?? ''),
      state: String(state ?? ''),
      outcome: outcome && STATUSES.includes(outcome.status) ? outcome : undefined,
    };
  } catch {
    return NOTHING;
  }
}
