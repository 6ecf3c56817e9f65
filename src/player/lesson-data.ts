import type { Gradable } from '../scoring/index.js';
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
  /** In the author's order. */
  readonly questions: readonly QuestionData[];
}

/** One question: what grading, reporting and the saved state need of it. */
export type QuestionData = Gradable & {
  readonly id: string;
  /** 3 or 4 characters of a base-64 hash of the id: the same length for a whole topic, no two alike in it. */
  readonly key: string;
  /** 2 characters of a hash of what an answer refers to: type, choices in order; not the wording of stem or feedback. */
  readonly stamp: string;
  readonly objectives: readonly string[];
  /** The choices in plain words, in the author's order; none where the answer is typed. */
  readonly words: readonly string[];
  /** Whether the choices are shuffled; which of them keep their place. */
  readonly shuffle: boolean;
  readonly pins: readonly number[];
};
