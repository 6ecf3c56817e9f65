import type { XmlElement } from '../xml.js';
import type { ItemFeedback } from './item.js';
import { mattext } from './mattext.js';
import { varequal } from './response.js';

/** What Canvas takes for any answer. */
const ANY: XmlElement = { other: '' };

/** The conditions that show feedback whatever comes of the answer: they stand before the one that scores. */
export const feedbackBefore = ({ general, choices }: ItemFeedback): XmlElement[] => [
  ...(general ? [condition(ANY, 'general_fb')] : []),
  ...choices.map(({ ident }) => condition({ varequal: varequal(ident) }, feedbackIdent(ident))),
];

/** A right answer ends the processing, so that what stands after its condition is shown with wrong ones alone. */
export const feedbackAfter = ({ incorrect }: ItemFeedback): XmlElement[] =>
  incorrect ? [condition(ANY, 'general_incorrect_fb')] : [];

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
    ...choices.map(({ ident, html }) => [feedbackIdent(ident), html] as const),
    ['correct_fb', correct],
    ['general_incorrect_fb', incorrect],
  ];
  return texts.filter(([, html]) => html !== '').map(([ident, html]) => ({ '@ident': ident, flow_mat: mattext(html) }));
}

/** Canvas looks for `correct`, `wrong`, `general_` and `_all` in these: a number holds none of them. */
const feedbackIdent = (choice: string): string => `${choice}_fb`;
