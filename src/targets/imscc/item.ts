import type { QuestionText } from '../qti12/question-text.js';

/** One choice; all texts are HTML. */
export interface CcChoice {
  readonly ident: string;
  readonly html: string;
  readonly right: boolean;
  /** For whoever chose it; empty where there is nothing to say. */
  readonly feedback: string;
}

/** How an item is answered, by the profiles of Common Cartridge's quizzes. */
export type CcAnswer =
  | { readonly profile: 'multiple_choice' | 'true_false' | 'multiple_response'; readonly choices: readonly CcChoice[] }
  | { readonly profile: 'fib'; readonly accepted: readonly string[] }
  | { readonly profile: 'essay' };

/** What a question's own type makes of it: the whole, or one of the parts that it falls into. */
export interface CcPart {
  readonly answer: CcAnswer;
  /** From 1, in a type that falls into parts. */
  readonly number?: number;
  /** What is asked, where it is not merely the question's stem and body. */
  readonly text?: QuestionText;
  /** A sentence below the question. */
  readonly instruction?: string;
  /** Feedback for everybody, as HTML, beside the question's own. */
  readonly general?: readonly string[];
  /** For the person who marks; plain text. */
  readonly gradingNotes?: string;
}

/** One item, ready to be written as XML. */
export interface CcItem {
  readonly ident: string;
  /** Plain text, for lists of questions. */
  readonly title: string;
  /** `cc_weighting`: whole points from 1 to 99. */
  readonly weight: number;
  /** HTML. */
  readonly text: string;
  readonly answer: CcAnswer;
  /** For everybody, as HTML; empty where there is nothing to say. */
  readonly general: string;
  readonly gradingNotes?: string;
}
