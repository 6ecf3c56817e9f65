import { stringsFor } from '../../render/strings/index.js';
import type { Question } from '../../topic/questions/index.js';
import type { RichText } from '../../topic/rich-text.js';
import type { XmlElement } from '../xml.js';
import type { ItemContext, ItemFeedback, ItemParts } from './item.js';
import { mattext } from './mattext.js';
import { varequal } from './response.js';

/** All that is said after an answer, in the places that Canvas has for it. */
export function feedbackOf(question: Question, parts: ItemParts, context: ItemContext): ItemFeedback {
  const { html, lose } = context;
  const { general, correct, incorrect } = question.feedback;
  const write = (text: RichText | undefined): string[] => (text ? [html(text)] : []);
  const hints = question.hints.map(
    (hint) => `<p><strong>${stringsFor(context.lang).page.hint}</strong></p>${html(hint)}`,
  );
  if (hints.length > 0) lose('loss-hint');
  const forAll = [...(parts.general ?? []), ...write(general)];
  const choices = parts.choiceFeedback ?? [];
  if (parts.key) {
    const forRight = [...(parts.correct ?? []), ...write(correct)];
    return {
      choices,
      general: forAll.join(''),
      correct: forRight.join(''),
      incorrect: [...hints, ...write(incorrect)].join(''),
    };
  }
  // Nothing says whether the answer is right: what is said of right and wrong ones would be shown to the wrong learners.
  if (correct || incorrect) lose('loss-essay-feedback');
  return { choices, general: [...hints, ...forAll].join(''), correct: '', incorrect: '' };
}

/** Shown whatever the answer is; what is shown with a right answer alone stands in the condition that scores. */
const ALWAYS: XmlElement = { other: '' };

/** The conditions that show feedback and do not score. */
export function feedbackConditions({ general, incorrect, choices }: ItemFeedback): XmlElement[] {
  const conditions = [
    ...(general ? [condition(ALWAYS, 'general_fb')] : []),
    ...(incorrect ? [condition(ALWAYS, 'general_incorrect_fb')] : []),
    ...choices.map(({ ident }) => condition({ varequal: varequal(ident) }, feedbackIdent(ident))),
  ];
  return conditions;
}

const condition = (conditionvar: XmlElement, linkrefid: string): XmlElement => ({
  '@continue': 'Yes',
  conditionvar,
  displayfeedback: displayFeedback(linkrefid),
});

export const displayFeedback = (linkrefid: string): XmlElement => ({
  '@feedbacktype': 'Response',
  '@linkrefid': linkrefid,
});

/** The texts that the conditions name. */
export function itemFeedback({ general, correct, incorrect, choices }: ItemFeedback): XmlElement[] {
  const texts: (readonly [string, string])[] = [
    ['general_fb', general],
    ['general_incorrect_fb', incorrect],
    ...choices.map(({ ident, html }) => [feedbackIdent(ident), html] as const),
    ['correct_fb', correct],
  ];
  return texts.filter(([, html]) => html !== '').map(([ident, html]) => ({ '@ident': ident, flow_mat: mattext(html) }));
}

/** Canvas looks for `correct`, `wrong`, `general_` and `_all` in these: a number holds none of them. */
const feedbackIdent = (choice: string): string => `${choice}_fb`;
