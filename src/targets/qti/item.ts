import type { RichText } from '../../topic/rich-text.js';
import type { XmlContent, XmlElement } from '../xml.js';
import type { Lose } from './adapt.js';
import type { Branch } from './expressions.js';
import type { Markup } from './markup.js';
import type { Version } from './version.js';

/** The identifier of an item's one response; several are numbered from 1. */
export const RESPONSE = 'RESPONSE';
export const numberedResponse = (place: number): string => `${RESPONSE}${place + 1}`;

/** What an answer earns. The first case whose test holds counts. */
export interface Key {
  /** Rules that come before the cases, and may set SCORE for them. */
  readonly before?: readonly XmlContent[];
  readonly cases: readonly Case[];
  /** Rules that set SCORE for every other answer. */
  readonly otherwise: readonly XmlContent[];
}

export interface Case {
  /** A test of the response. */
  readonly when: Branch['when'];
  /** From below 0 to 1. */
  readonly score: number;
  /** What is shown with the answer, by its identifier. */
  readonly feedback?: string;
}

/** Feedback for one choice or one expected answer. */
export interface ChoiceFeedback {
  readonly identifier: string;
  readonly content: readonly XmlContent[];
}

/** What a question's own type says of its item; the rest is alike in all types. Names are those of QTI 2.x. */
export interface ItemParts {
  /** What the learner answers with, for QTI's metadata. */
  readonly interactionType: string;
  /** What each `responseDeclaration` holds. */
  readonly responses: readonly XmlElement[];
  /** What `itemBody` holds: blocks. */
  readonly body: readonly XmlContent[];
  /** Absent where a person marks. */
  readonly key?: Key;
  /** The least that an answer gives, as a share of the points: below 0 where a wrong one costs some. */
  readonly least?: number;
  readonly feedback?: readonly ChoiceFeedback[];
  /** `response`: the feedback of a choice bears the choice's identifier; several may be chosen. */
  readonly feedbackBy?: 'response' | 'case';
  /** Shown to everybody, beside the question's own. */
  readonly general?: readonly XmlContent[];
}

/** What the writer of a question type may ask for. */
export interface ItemContext {
  readonly version: Version;
  readonly blocks: (text: RichText, gap?: (index: number) => Markup) => XmlContent[];
  readonly flow: (text: RichText) => XmlContent;
  /** The address of a file of the topic. */
  readonly address: (name: string) => string;
  /** The IANA media type and the pixels of a picture of the topic. */
  readonly mediumOf: (name: string) => { readonly type: string; readonly width: number; readonly height: number };
  /** Blocks as the version frames them where they stand on their own: in feedback, and for those who mark. */
  readonly framed: (content: readonly XmlContent[]) => XmlElement;
  /** Reports what the version cannot hold of this question. */
  readonly lose: Lose;
  /** Does the quiz as a whole shuffle answers? */
  readonly shuffles: boolean;
  /** BCP 47. */
  readonly lang: string;
}

/** One item, ready to be put into a package. */
export interface Item {
  readonly identifier: string;
  /** From the top of the package. */
  readonly path: string;
  readonly points: number;
  /** Categories by which the test adds up. */
  readonly categories: readonly string[];
  /** Names of the topic's files that it shows. */
  readonly files: ReadonlySet<string>;
  /** The identifier of the text that it shares with others. */
  readonly stimulus: string | undefined;
  readonly interactionType: string;
  readonly isGraded: boolean;
  readonly hasFeedback: boolean;
  /** Is a right response declared? */
  readonly hasSolution: boolean;
  readonly xml: XmlElement;
}

/** Items of which each learner gets `pick`. */
export interface ItemGroup {
  readonly identifier: string;
  readonly title: string;
  readonly pick: number;
  readonly items: readonly Item[];
}
