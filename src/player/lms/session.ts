import type { Interaction } from '../interaction.js';

/** What an LMS knows of a lesson: SCORM 1.2's words, without `browsed` and `not attempted`, which the player never reports. */
export type LessonStatus = 'incomplete' | 'failed' | 'completed' | 'passed';

/**
 * What becomes of this sitting: `credit` is the ordinary case. In `preview`, `review` and `no-credit` the LMS wants
 * nothing written; `local` has no LMS, and `unsaved` no local storage either.
 */
export type Standing = 'credit' | 'preview' | 'review' | 'no-credit' | 'local' | 'unsaved';

/** What earlier sittings left behind. */
export interface Kept {
  readonly standing: Standing;
  readonly status: LessonStatus | undefined;
  /** The best score so far, 0 to 100; undefined where the quiz was never submitted. */
  readonly raw: number | undefined;
  /** Id of a page; empty where there is none. */
  readonly location: string;
  /** What `encodeState` wrote; empty where there is none. */
  readonly state: string;
}

/** The result of the lesson so far. */
export interface Outcome {
  readonly status: LessonStatus;
  /** 0 to 100; undefined where there is nothing that a machine can grade. */
  readonly raw: number | undefined;
}

/** What one event has to save. */
export interface Progress {
  /** Id of the page that was turned to. */
  readonly location?: string;
  readonly outcome?: Outcome;
  readonly state: string;
}

/** One sitting with one LMS; an adapter a standard. No method throws, whatever the LMS does. */
export interface LmsSession {
  /** How many characters of state are kept. */
  readonly capacity: number;
  /** Opens the session. False where the LMS refuses: then no other method may be called. */
  readonly start: () => boolean | Promise<boolean>;
  /** What earlier sittings left; to be called once, after `start`. */
  readonly resume: () => Kept;
  /** Notes one answered question; saved by the next `commit`. */
  readonly record: (interaction: Interaction) => void;
  /** Saves. False where the LMS did not take it. */
  readonly commit: (progress: Progress) => boolean;
  /**
   * Ends the sitting, with what is not saved yet. After it nothing reaches the LMS, whatever is called. False where the
   * LMS did not take it.
   */
  readonly finish: (unsaved?: Progress) => boolean;
}
