import { writeDecimal } from '../../../scoring/decimal.js';
import { type NumericRange, parseRange } from '../../../scoring/numeric.js';
import type { Numeric } from '../../../topic/questions/numeric.js';
import { sentence } from '../../sentence.js';
import { typedForms } from '../../typed-forms.js';
import type { XmlElement } from '../../xml.js';
import type { ItemContext, ItemParts } from '../item.js';
import { responseStr, varequal } from '../response.js';
import { acceptedAnswers, answerFeedback, loseAnswers } from './expected-answers.js';
import { losePenalty } from './losses.js';

/** Each accepted number or range is a condition of its own. */
export function writeNumeric(question: Numeric, context: ItemContext): ItemParts {
  const { answers, comma, unit } = question;
  const accepted = acceptedAnswers(answers);
  losePenalty(question, context);
  loseAnswers(answers, accepted, context);
  context.lose('loss-number-form', { forms: typedForms(question) });
  const ranges = accepted.flatMap(({ text }) => parseRange(text, comma) ?? []);
  return {
    type: 'numerical_question',
    response: responseStr('Decimal'),
    key: { whole: ranges.map(withinRange) },
    ...(unit && { instruction: sentence('numberInUnit', { unit }, context) }),
    general: answerFeedback(answers, false, context),
    correct: answerFeedback(answers, true, context),
  };
}

/**
 * A tolerance is written as a range, which Classic Quizzes and New Quizzes both read exactly. Of a bare `varequal`
 * Classic Quizzes keeps no answer, and says nothing.
 */
function withinRange({ min, max }: NumericRange): XmlElement {
  const range = { vargte: varequal(writeDecimal(min)), varlte: varequal(writeDecimal(max)) };
  return min === max ? { or: { varequal: range.vargte, and: range } } : range;
}
