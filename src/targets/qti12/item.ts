import type { RuleId } from '../../diagnostics/rules.js';
import type { RichText } from '../../topic/rich-text.js';
import type { XmlElement } from '../xml.js';

/** Canvas's names for the forms of a question. */
export type CanvasType =
  | 'multiple_choice_question'
  | 'true_false_question'
  | 'multiple_answers_question'
  | 'short_answer_question'
  | 'essay_question';

/** Feedback for whoever chose the choice `ident`, as HTML. */
export interface ChoiceFeedback {
  readonly ident: string;
  readonly html: string;
}

/** What a question's own type says of its item; the rest is alike in all types. All texts are HTML, or none. */
export interface ItemParts {
  readonly type: CanvasType;
  /** `response_lid` or `response_str`. */
  readonly response: XmlElement;
  /** What `conditionvar` holds for a right answer; absent where a person marks. */
  readonly key?: XmlElement;
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
  readonly key?: XmlElement;
  readonly feedback: ItemFeedback;
  readonly gradingNotes?: string;
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
