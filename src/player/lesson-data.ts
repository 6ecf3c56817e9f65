import type { Gradable, GradableOf, GradableType } from '../scoring/index.js';
import type { Cmi5Key, Scorm2004Key } from './lms/report-key.js';
import type { Sentences } from './sentences.js';

/** What the page tells the player, as JSON in `#lesson-data`. Text that only a person reads stands in the markup. */
export interface LessonData {
  readonly id: string;
  readonly title: string;
  /** BCP 47: the language of `strings`, which need not be the topic's. */
  readonly lang: string;
  /** Ids of the page sections, in order; the results page is not among them. */
  readonly pages: readonly string[];
  readonly completion: 'quiz' | 'pages' | 'both';
  readonly onFail: 'failed' | 'incomplete';
  readonly quiz?: QuizData;
  /** The review questions of all pages, in their order. */
  readonly reviews: readonly ReviewData[];
  readonly strings: Sentences;
}

export interface QuizData {
  /** Per cent. */
  readonly pass: number;
  /** 0 is no limit. */
  readonly attempts: number;
  readonly shuffle: 'none' | 'answers' | 'questions' | 'all';
  readonly feedback: 'answer' | 'end' | 'never';
  readonly showAnswers: 'always' | 'passed' | 'never';
  /** For one attempt; undefined where there is no limit. */
  readonly time?: TimeLimit;
  /** Of the questions of each pool, so many are drawn. */
  readonly pools: readonly { readonly id: string; readonly pick: number }[];
  /** In the author's order. */
  readonly questions: readonly QuestionData[];
}

export interface TimeLimit {
  readonly seconds: number;
  /** Whether it cannot be extended, and runs on while the lesson is closed. */
  readonly strict: boolean;
}

/** What the saved state needs of a review question. */
export interface ReviewData {
  readonly id: string;
  /** 3 or 4 characters of a base-64 hash of the id: no two alike among the review questions. */
  readonly key: string;
}

/** One question: what grading, reporting and the saved state need of it. */
export type QuestionData = Gradable & {
  readonly id: string;
  /** 3 or 4 characters of a base-64 hash of the id: the same length for a whole topic, no two alike in it. */
  readonly key: string;
  /**
   * 2 characters of a hash of what an answer refers to: type, choices in order, gaps, pairs, items, areas; not the
   * wording of stem or feedback.
   */
  readonly stamp: string;
  readonly objectives: readonly string[];
  /** Id of the pool that it is drawn from. */
  readonly pool?: string;
  /**
   * In plain words and the author's order what is chosen or moved: choices, items, labels of areas, the choices of all
   * menus; of pairs the left sides. None where the answer is typed.
   */
  readonly words: readonly string[];
  /** How it is reported, where the standard is SCORM 2004 or cmi5. */
  readonly report?: Scorm2004Key | Cmi5Key;
  /** Whether what is chosen or moved is shuffled; which choices keep their place. */
  readonly shuffle: boolean;
  readonly pins: readonly number[];
};

export type QuestionDataOf<T extends GradableType> = QuestionData & GradableOf<T>;
