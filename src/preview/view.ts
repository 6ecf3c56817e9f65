// What the server tells the page, as JSON: the seam between them.

/** All that the page shows but the LMS, which it runs itself. */
export interface View {
  readonly topics: readonly TopicEntry[];
  /** Absent on the list of topics, and where the topic is gone. */
  readonly shown?: Shown;
}

/** A topic or a course in the list. */
export interface TopicEntry {
  /** The path of its source, by which all addresses name it. */
  readonly file: string;
  readonly title: string;
  readonly isCourse: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** The topic on show. */
export interface Shown {
  readonly file: string;
  readonly title: string;
  /** Another one with every change of what learners see; absent where there was never anything to show. */
  readonly version?: string;
  /** False where the source has errors, and an earlier version stays on show. */
  readonly isCurrent: boolean;
  readonly problems: readonly Problem[];
  /** The words of each question by the identifier that LMSs hold. */
  readonly questions: Readonly<Record<string, string>>;
}

/** An error or a warning. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  /** `content/water/topic.md:4:1` */
  readonly place: string;
  readonly message: string;
  readonly hint: string;
  /** The lines around it, with a caret under the place. */
  readonly frame: string;
}
