import type { RuleId } from '../../diagnostics/rules.js';
import type { Media } from '../../topic/media.js';
import type { Question } from '../../topic/questions/index.js';
import type { RichText } from '../../topic/rich-text.js';
import type { XmlElement } from '../xml.js';

/** Moodle's names for the types of questions in its core. */
export type MoodleType =
  | 'multichoice'
  | 'truefalse'
  | 'shortanswer'
  | 'numerical'
  | 'match'
  | 'ordering'
  | 'cloze'
  | 'gapselect'
  | 'ddmarker'
  | 'essay';

/** What a question's own type says; the rest is alike in all types. Texts are HTML. */
export interface QuestionParts {
  readonly type: MoodleType;
  /** The question itself, where it is not merely its stem and body. */
  readonly text?: string;
  /** Below the question. */
  readonly below?: string;
  /** Said to everybody afterwards, before the question's own general feedback. */
  readonly general?: string;
  /** The elements that this type alone has. */
  readonly own: XmlElement;
}

/** What the writer of a question type may ask for. */
export interface QuestionContext {
  /** The HTML of a text; empty where there is none. */
  readonly html: (text: RichText | undefined) => string;
  /** A field that holds HTML and the files that it shows. */
  readonly field: (html: string) => XmlElement;
  /** Reports what Moodle has no place for in this question. */
  readonly lose: (rule: RuleId, args?: Readonly<Record<string, string | number>>) => void;
  /** Does the quiz as a whole shuffle answers? */
  readonly shuffles: boolean;
  /** BCP 47. */
  readonly lang: string;
  readonly media: readonly Media[];
}

/** The HTML of the question itself. */
export const textOf = ({ stem, body }: Question, { html }: QuestionContext): string => html(stem) + html(body);
