import type { AuthoredTopic } from '../write/authored.js';
import type { Source } from './source.js';

/** Where something stands in a source. Lines and columns count from 1. */
export interface Place {
  /** As the user named it; of a package, the document's path behind it. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What an entry is about. A question that is left out fails the import; a line that says nothing does not. */
export type Part =
  | 'question'
  | 'definition'
  | 'fact'
  | 'review question'
  | 'term'
  | 'page'
  | 'setting'
  | 'line'
  | 'file';

/** `present`: the topic into which it was to be merged has it already. */
export type Outcome = 'imported' | 'adapted' | 'left out' | 'present';

/** What became of one part of a source. */
export interface Entry {
  readonly part: Part;
  /** Its name in the source, or its first words. */
  readonly name: string;
  readonly place: Place;
  readonly outcome: Outcome;
  /** How it was adapted, or why it was left out; each a clause. */
  readonly notes: readonly string[];
  /** Where it is now: ids of topic and question. */
  readonly topic?: string;
  readonly id?: string;
}

/** A topic that was read, and the files that it shows by their paths beside it. */
export interface FoundTopic {
  readonly topic: AuthoredTopic;
  readonly media?: ReadonlyMap<string, Uint8Array>;
}

/** What a source holds. Every part of it has one entry. */
export interface Reading {
  readonly topics: readonly FoundTopic[];
  readonly entries: readonly Entry[];
}

export interface ReadOptions {
  /** Make questions by rule of a page that has none. */
  readonly draftQuiz: boolean;
}

/** A format that can be imported. */
export interface Format {
  /** Does a source look like it? Formats are asked in the table's order. Never throws. */
  readonly sniff: (source: Source) => boolean;
  /** Pure. Throws an Unreadable for a source that breaks the format's rules beyond what can be passed over. */
  readonly read: (source: Source, options: ReadOptions) => Reading;
}

/** A source that is not read, with the place of what is wrong and a clause that says it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly place: Place;

  constructor(place: Place, reason: string) {
    super(reason);
    this.place = place;
  }
}
