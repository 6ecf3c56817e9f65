import type { Interaction } from '../interaction.js';
import type { ScormCalls } from './scorm-calls.js';
import { type Kept, type LmsSession, NO_OUTCOME, type Progress, type Standing } from './session.js';

/** What a version of SCORM says in words of its own. */
export interface ScormVersion {
  /** How many characters `cmi.suspend_data` holds. */
  readonly capacity: number;
  /** Reads what earlier sittings left, and writes nothing. */
  readonly read: () => Kept;
  /** The first words of a sitting. */
  readonly begin: (standing: Standing) => void;
  /** Writes one interaction below the element `at`. False where the LMS did not begin a record. */
  readonly record: (at: string, interaction: Interaction) => boolean;
  /** Writes all but the time. False where the LMS does not take what the learner would miss. */
  readonly write: (progress: Progress) => boolean;
  /** Writes how long this sitting has lasted, in milliseconds. */
  readonly writeTime: (milliseconds: number) => void;
}

/**
 * One sitting with an LMS of any version of SCORM. Nothing may be written in a preview, a review, or without credit: an
 * LMS would save it over what counts.
 */
export function scormSession(lms: ScormCalls, version: ScormVersion): LmsSession {
  // A clock that nobody sets.
  const started = performance.now();
  let open = false;
  let silent = true;
  let kept: Kept = NOTHING;
  /** Index of the next interaction. */
  let records = 0;

  const writeTime = (): void => version.writeTime(performance.now() - started);
  const write = (progress: Progress): boolean => {
    const taken = version.write(progress);
    writeTime();
    return taken;
  };
  /** No commit: finishing stores. */
  const finish = (unsaved: Progress | undefined): boolean => {
    let taken = true;
    if (!silent && unsaved) taken = write(unsaved);
    else if (!silent) writeTime();
    taken = lms.finish() && taken;
    open = false;
    silent = true;
    return taken;
  };

  return {
    capacity: version.capacity,
    start: () => {
      if (!lms.initialize()) return false;
      const found = version.read();
      records = countOf(lms.get('cmi.interactions._count'));
      kept = { ...found, records };
      // Whoever writes over what cannot be read takes it from the learner.
      open = !lms.missed();
      return open;
    },
    resume: () => {
      silent = kept.standing !== 'credit';
      version.begin(kept.standing);
      return kept;
    },
    record: (interaction) => {
      if (silent) return true;
      // A record that was not begun would be a gap, after which an LMS takes no further one.
      if (!version.record(`cmi.interactions.${records}`, interaction)) return false;
      records += 1;
      return true;
    },
    commit: (progress) => {
      if (silent) return true;
      const taken = write(progress);
      return lms.commit() && taken;
    },
    finish: (unsaved) => !open || finish(unsaved),
  };
}

const NOTHING: Kept = { standing: 'credit', outcome: NO_OUTCOME, location: '', state: '' };

const countOf = (text: string): number => Math.max(0, Math.floor(Number(text))) || 0;

/** `mode` and `credit` as both versions of SCORM name them; an empty mode counts as normal. */
export function standingOf(mode: string, credit: string): Standing {
  if (mode === 'browse') return 'preview';
  if (mode === 'review') return 'review';
  return credit === 'no-credit' ? 'no-credit' : 'credit';
}

/** A number from `min` to `max`; undefined for anything else. */
export function numberWithin(min: number, max: number, text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return number >= min && number <= max ? number : undefined;
}
