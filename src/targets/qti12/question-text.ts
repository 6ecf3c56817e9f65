import { say, stringsFor } from '../../render/strings/index.js';
import type { Question } from '../../topic/questions/index.js';
import { escapeAttribute, type RichText } from '../../topic/rich-text.js';
import { inDirection } from '../quiz-html.js';
import type { ItemContext } from './item.js';

/** Canvas replaces a longer text of a question by a notice, and asks it all the same. */
const LONGEST_TEXT = 16_384;

/** What an item asks, as pieces of HTML. */
export interface QuestionText {
  readonly stem: string;
  readonly body: string;
  /** HTML without which nobody could answer, such as a picture; it follows the body. */
  readonly needed?: string;
  /** HTML that stands in for the body where that is too long. */
  readonly instead?: string;
}

/** A question's own text: its first line and what follows that. */
export const stemAndBody = ({ stem, body }: Question, write: (text: RichText) => string): QuestionText => ({
  stem: write(stem),
  body: body ? write(body) : '',
});

/**
 * An item's text as HTML, with a sentence in plain text below it. Of one that Canvas would not show the first line
 * stays (of too long a line its `title`), and a sentence that sends to the lesson.
 */
export function questionText(text: QuestionText, title: string, instruction: string, context: ItemContext): string {
  const { stem, body, needed = '', instead = '' } = text;
  const { lang, lesson, lose } = context;
  const last = needed + (instruction && paragraph(instruction, lang));
  const whole = stem + body + last;
  if (whole.length <= LONGEST_TEXT) return whole;
  lose('loss-question-too-long', { length: whole.length });
  const rest = paragraph(say(stringsFor(lang).page.restInLesson, { lesson }, lang), lang) + instead + last;
  return (stem.length + rest.length <= LONGEST_TEXT ? stem : paragraph(title, lang)) + rest;
}

const paragraph = (text: string, lang: string): string => inDirection(`<p>${escapeAttribute(text)}</p>`, lang);
