import { displayFeedback } from '../qti12/feedback-xml.js';
import { RESPONSE } from '../qti12/response.js';
import type { XmlContent, XmlElement } from '../xml.js';
import type { CcAnswer, CcChoice, CcItem } from './item.js';

export const GENERAL_FEEDBACK = 'general_fb';
export const feedbackIdent = (choice: string): string => `${choice}_fb`;

/** How an item is marked: the profile knows all points or none. */
export const resprocessing = ({ answer, general }: CcItem): XmlElement => ({
  outcomes: { decvar: { '@maxvalue': '100', '@minvalue': '0', '@varname': 'SCORE', '@vartype': 'Decimal' } },
  respcondition: [
    // Moodle takes every feedback of a condition that continues for the general one.
    ...(general === '' ? [] : [condition('Yes', { other: '' }, false, GENERAL_FEEDBACK)]),
    ...conditionsOf(answer),
  ],
});

function conditionsOf(answer: CcAnswer): XmlElement[] {
  switch (answer.profile) {
    case 'essay':
      return [condition('No', { other: '' }, false)];
    case 'fib':
      // All in one condition: Moodle reads the first that scores.
      return [condition('No', { varequal: answer.accepted.map((text) => varequal(text, 'No')) }, true)];
    case 'multiple_response':
      return [condition('No', { and: { '#': answer.choices.map(chosenOrNot) } }, true)];
    default:
      return answer.choices.flatMap(choiceCondition);
  }
}

/** Score and feedback of a choice stand in one condition: of two Moodle takes the score from the last. */
function choiceCondition({ ident, right, feedback }: CcChoice): XmlElement[] {
  if (!right && feedback === '') return [];
  const test = { varequal: varequal(ident) };
  return [feedback === '' ? condition('No', test, right) : condition('No', test, right, feedbackIdent(ident))];
}

/** Moodle counts the right choices by `case`. */
function chosenOrNot({ ident, right }: CcChoice): XmlContent {
  const chosen = { varequal: varequal(ident, 'Yes') };
  return right ? chosen : { not: chosen };
}

const condition = (goesOn: 'Yes' | 'No', test: XmlElement, scores: boolean, feedback?: string): XmlElement => ({
  '@continue': goesOn,
  conditionvar: test,
  ...(scores && { setvar: { '@action': 'Set', '@varname': 'SCORE', '#': '100' } }),
  ...(feedback && { displayfeedback: displayFeedback(feedback) }),
});

const varequal = (value: string, matchCase?: 'Yes' | 'No'): XmlElement => ({
  '@respident': RESPONSE,
  ...(matchCase && { '@case': matchCase }),
  '#': value,
});
