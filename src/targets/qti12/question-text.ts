import { say, stringsFor } from '../../render/strings/index.js';
import { escapeAttribute, type RichText } from '../../topic/rich-text.js';
import type { ItemContext } from './item.js';
import { shortTitle } from './short-title.js';

/** Canvas replaces a longer text of a question by a notice, and asks it all the same. */
const LONGEST_TEXT = 16_384;

/** What an item asks, as HTML. Of a text that Canvas would not show the heading stays, and a sentence that sends to the lesson. */
export function questionText(
  stem: RichText,
  body: RichText | undefined,
  instruction: string,
  context: ItemContext,
): string {
  const { html, lang, lesson, lose } = context;
  const heading = html(stem);
  const last = instruction && paragraph(instruction);
  const whole = heading + (body ? html(body) : '') + last;
  if (whole.length <= LONGEST_TEXT) return whole;
  lose('loss-question-too-long', { length: whole.length });
  const rest = paragraph(say(stringsFor(lang).page.restInLesson, { lesson })) + last;
  return (heading.length + rest.length <= LONGEST_TEXT ? heading : paragraph(shortTitle(stem.text))) + rest;
}

const paragraph = (text: string): string => `<p>${escapeAttribute(text)}</p>`;
