/** A question as a package holds it. Texts are plain and on one line. */
export interface Question {
  /** What an LMS matches it by: ident, idnumber, identifier; where there is none, its name. */
  readonly id: string;
  /** In our words where we have one, else in the format's own. */
  readonly type: string;
  readonly points?: number;
  /** Group that it is drawn from. */
  readonly pool?: string;
  readonly stem: string;
  readonly choices: readonly string[];
  /** What is right, in a form that people read; none where nothing is graded by machine. */
  readonly key: readonly string[];
  readonly file: string;
}

/** Settings of a quiz that a learner or a gradebook notices. */
export interface Settings {
  /** Per cent. */
  readonly pass?: number;
  /** 0 is no limit. */
  readonly attempts?: number;
  readonly minutes?: number;
}

export interface TreeNode {
  readonly label: string;
  readonly children: readonly TreeNode[];
}

/** Something that a gradebook or a course goes by. */
export interface Item {
  readonly id: string;
  readonly title: string;
}

export interface Place {
  readonly file: string;
  /** Counted from 1; undefined where it concerns the whole file. */
  readonly line?: number;
}

/** An identifier, and among what it has to be the only one of its kind. */
export interface Identifier extends Place {
  readonly id: string;
  readonly scope: string;
}

/** A file that another names. */
export interface Reference extends Place {
  /** Paths in the package, one of which has to be there; the likeliest stands first. */
  readonly to: readonly string[];
}

/** What is wrong, or worth to know. */
export interface Fault extends Place {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

export interface InspectedFile {
  readonly path: string;
  readonly bytes: number;
  /** What it takes in the archive. */
  readonly packed: number;
}

/** All that is known of a package. */
export interface Inspection {
  /** As the user named it. */
  readonly file: string;
  readonly bytes: number;
  /** A key of the table of kinds. */
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly settings: Settings;
  readonly manifest: readonly TreeNode[];
  readonly items: readonly Item[];
  readonly questions: readonly Question[];
  readonly files: readonly InspectedFile[];
  /** What its scripts call, for SCORM: functions of the API, and elements of the data model. */
  readonly calls: readonly string[];
  readonly faults: readonly Fault[];
}
