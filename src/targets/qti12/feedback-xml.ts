import type { XmlElement } from '../xml.js';
import type { ItemFeedback } from './item.js';
import { mattext } from './mattext.js';
import { varequal } from './response.js';

/** Shows feedback where the test holds, and goes on. */
export const condition = (test: XmlElement, linkrefid: string): XmlElement => ({
  '@continue': 'Yes',
  conditionvar: test,
  displayfeedback: displayFeedback(linkrefid),
});

export const displayFeedback = (linkrefid: string): XmlElement => ({
  '@feedbacktype': 'Response',
  '@linkrefid': linkrefid,
});

/** What Canvas takes for any answer. */
const ANY: XmlElement = { other: '' };

/** Feedback for everybody. */
export const GENERAL = condition(ANY, 'general_fb');

/** Feedback for whoever has got this far: it stands behind a condition at which right answers end. */
export const INCORRECT = condition(ANY, 'general_incorrect_fb');

/** The conditions that show feedback whatever comes of the answer. */
export const feedbackBefore = ({ general, choices }: ItemFeedback): XmlElement[] => [
  ...(general ? [GENERAL] : []),
  ...choices.map(({ ident }) => condition({ varequal: varequal(ident) }, feedbackIdent(ident))),
];

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
