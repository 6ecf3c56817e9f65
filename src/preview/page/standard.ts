import type { PlayedTarget } from '../lesson.js';

/** How an attempt is opened (SCORM's `lesson_mode` and `mode`). */
export type Mode = 'normal' | 'browse' | 'review';

/** What an LMS stores, as its runtime writes it. */
export type Stored = Readonly<Record<string, unknown>>;

/** One launch of an LMS runtime. */
export interface Runtime {
  /** What a lesson finds and calls. */
  readonly api: Readonly<Record<string, (...values: string[]) => string>>;
  /** All that it has by now. */
  readonly stored: () => Stored;
}

/** What an LMS holds, by the same names for every standard. */
export interface Held {
  /** One line for each: what it is called, by which element, and its value, empty where there is none. */
  readonly status: readonly Line[];
  readonly score: Line;
  readonly place: Line;
  readonly time: Line;
  readonly state: Line;
  readonly answers: readonly Answer[];
}

export interface Line {
  readonly element: string;
  readonly value: string;
}

/** One interaction. */
export interface Answer {
  readonly id: string;
  /** The question's words, where the standard has room for them. */
  readonly description: string;
  readonly response: string;
  readonly patterns: readonly string[];
  readonly result: string;
  readonly latency: string;
}

/** What the two standards that the page plays differ in. */
export interface Standard {
  readonly target: PlayedTarget;
  /** Where a lesson looks for the API. */
  readonly apiName: string;
  /** What the calls are named that matter here. */
  readonly methods: Readonly<Record<'get' | 'commit' | 'finish' | 'lastError' | 'errorText', string>>;
  /** Characters that the saved state may have. */
  readonly capacity: number;
  /** The code of a commit that failed. */
  readonly commitFailure: string;
  /** Codes that are no faults: a value that nobody has set yet. */
  readonly harmless: readonly string[];
  /** A runtime with what an earlier launch left. */
  readonly launch: (stored: Stored | undefined, mode: Mode) => Runtime;
  readonly held: (stored: Stored) => Held;
}
