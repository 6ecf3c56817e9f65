import type { RuleId } from '../../diagnostics/rules.js';
import type { RichText } from '../../topic/rich-text.js';
import type { XmlElement } from '../xml.js';
import type { QuestionText } from './question-text.js';

/** Canvas's names for the forms of a question. */
export type CanvasType =
  | 'multiple_choice_question'
  | 'true_false_question'
  | 'multiple_answers_question'
  | 'short_answer_question'
  | 'numerical_question'
  | 'matching_question'
  | 'fill_in_multiple_blanks_question'
  | 'multiple_dropdowns_question'
  | 'essay_question';

/** Feedback for whoever chose the choice `ident`, as HTML. */
export interface ChoiceFeedback {
  readonly ident: string;
  readonly html: string;
}

/** Which answers earn points; each test is what a `conditionvar` holds. */
export type Key =
  /** Any of the tests earns all points. */
  | { readonly whole: readonly XmlElement[] }
  /** Each part earns its share, by any of its tests. */
  | { readonly parts: readonly (readonly XmlElement[])[] };

/** What a question's own type says of its item; the rest is alike in all types. All texts are HTML, or none. */
export interface ItemParts {
  readonly type: CanvasType;
  /** The question itself, where it is not merely its stem and body. */
  readonly text?: QuestionText;
  /** `response_lid` or `response_str`. */
  readonly response: XmlElement;
  /** Absent where a person marks. */
  readonly key?: Key;
  /** A sentence below the question. */
  readonly instruction?: string;
  readonly choiceFeedback?: readonly ChoiceFeedback[];
  /** Feedback for everybody, beside the question's own. */
  readonly general?: readonly string[];
  /** Feedback for a right answer, beside the question's own. */
  readonly correct?: readonly string[];
  /** For the person who marks; plain text. */
  readonly gradingNotes?: string;
}

/** What is said after an answer, as HTML; empty where there is nothing to say. */
export interface ItemFeedback {
  /** For everybody. */
  readonly general: string;
  readonly correct: string;
  readonly incorrect: string;
  readonly choices: readonly ChoiceFeedback[];
}

/** One item, ready to be written as XML. */
export interface Item {
  readonly ident: string;
  /** Plain text, for lists of questions. */
  readonly title: string;
  readonly type: CanvasType;
  readonly points: number;
  readonly text: string;
  readonly response: XmlElement;
  readonly key?: Key;
  readonly feedback: ItemFeedback;
  readonly gradingNotes?: string;
}

/** Items of which each learner gets `pick`, drawn anew for each attempt; each is worth `points`. */
export interface ItemGroup {
  readonly ident: string;
  readonly title: string;
  readonly pick: number;
  readonly points: number;
  readonly items: readonly Item[];
}

/** What the writer of a question type may ask for. */
export interface ItemContext {
  readonly html: (text: RichText) => string;
  /** Reports what the format cannot hold of this question. */
  readonly lose: (rule: RuleId, args?: Readonly<Record<string, string | number>>) => void;
  /** Does the quiz as a whole shuffle answers? */
  readonly shuffles: boolean;
  /** BCP 47. */
  readonly lang: string;
  /** The title by which learners know the lesson. */
  readonly lesson: string;
}
