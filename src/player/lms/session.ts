import type { Interaction } from '../interaction.js';
import type { LessonData } from '../lesson-data.js';
import type { State } from '../state.js';
import type { StateText } from '../state-room.js';
import type { Written } from '../state-text.js';

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'failed' | 'passed';

/** The result of the lesson so far, completion and success apart: what SCORM 1.2 folds into one status. */
export interface Outcome {
  readonly completion: Completion;
  readonly success: Success;
  /** Best score, 0 to 100; undefined where the quiz was never submitted, or a machine can grade nothing of it. */
  readonly raw: number | undefined;
}

/** Of a lesson that was just opened for the first time. */
export const NO_OUTCOME: Outcome = { completion: 'incomplete', success: 'unknown', raw: undefined };

/** How far one of the topic's objectives is reached by the answers of a submitted quiz. */
export interface ObjectiveScore {
  readonly id: string;
  /** Of the points of its questions, 0 to 1. */
  readonly share: number;
  readonly success: Success;
}

/**
 * What becomes of this sitting: `credit` is the ordinary case. In `preview`, `review` and `no-credit` the LMS wants
 * nothing written; `local` has no LMS, and `unsaved` no local storage either. Where it is `over`, the LMS takes nothing
 * more of this launch: the lesson has to be opened anew.
 */
export type Standing = 'credit' | 'preview' | 'review' | 'no-credit' | 'local' | 'unsaved' | 'over';

/** What earlier sittings left behind. */
export interface Kept {
  readonly standing: Standing;
  /** What the LMS was told so far: nothing of it is ever taken back. */
  readonly outcome: Outcome;
  /** Id of a page; empty where there is none. */
  readonly location: string;
  /** What `writeState` wrote; empty where there is none. */
  readonly state: string;
  /** Whose attempt this is, by whatever the LMS tells the learners of one computer apart; absent where it tells nothing. */
  readonly learner?: string;
  /** How many interactions the LMS has of it; absent where it does not tell. */
  readonly records?: number;
  /** Per cent: the pass mark that the LMS asks for, where it has one of its own. */
  readonly pass?: number;
  /** The learner told the LMS that they want no sound. */
  readonly muted?: boolean;
  /** Where the LMS wants the learner to go after leaving: an address of http or https. */
  readonly returnTo?: string;
}

/** What is told after a change of the outcome. */
export type Told = Pick<Progress, 'outcome' | 'objectives'>;

/** What one event has to save. */
export interface Progress {
  /** Id of the page that was turned to. */
  readonly location?: string;
  readonly outcome?: Outcome;
  /** After a submission, where a graded question names one. */
  readonly objectives?: readonly ObjectiveScore[];
  readonly state: string;
  /** Share of the lesson that is done, 0 to 1: pages seen and questions answered. */
  readonly measure: number;
}

/** Where an LMS keeps so many characters and no more: what has no room in it stays in this browser. */
export interface Overflow {
  /** The state in at most `capacity` characters, and what had no room. */
  readonly fit: (lesson: LessonData, state: State, capacity: number) => StateText;
  /** Keeps what was written to these, or forgets what was kept where there are none. False where that is not possible. */
  readonly keep: (lesson: LessonData, state: State, left: readonly Written[]) => boolean;
  /** Puts what `keep` kept back into a state that lacks it. */
  readonly restore: (lesson: LessonData, state: State) => void;
}

/** One sitting with one LMS; an adapter a standard. No method throws or rejects, whatever the LMS does. */
export interface LmsSession {
  /** How many characters of state are kept. */
  readonly capacity: number;
  /** For what has no room in them; absent where that is never so. */
  readonly overflow?: Overflow;
  /** Adds the objectives to what a commit tells; absent where the LMS is told of none. */
  readonly withObjectives?: (lesson: LessonData, state: State, outcome: Outcome) => Told;
  /**
   * Opens the session. False where the LMS refuses, or what earlier sittings left cannot be read and would be
   * overwritten: then no other method may be called.
   */
  readonly start: () => boolean | Promise<boolean>;
  /** What earlier sittings left; to be called once, after `start`. */
  readonly resume: () => Kept;
  /** Notes one answered question; saved by the next `commit`. False where the LMS did not take it. */
  readonly record: (interaction: Interaction) => boolean;
  /** Saves. False where the LMS did not take it. */
  readonly commit: (progress: Progress) => boolean | Promise<boolean>;
  /**
   * Ends the sitting, with what is not saved yet. After it nothing reaches the LMS, whatever is called. False where the
   * LMS did not take it.
   */
  readonly finish: (unsaved?: Progress) => boolean | Promise<boolean>;
}
