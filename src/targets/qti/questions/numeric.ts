import { type Decimal, writeDecimal } from '../../../scoring/decimal.js';
import { type NumericRange, parseRange } from '../../../scoring/numeric.js';
import type { Numeric } from '../../../topic/questions/numeric.js';
import { sentence } from '../../sentence.js';
import { typedForms } from '../../typed-forms.js';
import type { XmlElement } from '../../xml.js';
import { responseDeclaration } from '../declarations.js';
import { and, baseValue, gte, lte, variable } from '../expressions.js';
import { type ItemContext, type ItemParts, RESPONSE } from '../item.js';
import { textsOf } from './asked.js';
import { type Expected, expectedFeedback, expectedKey } from './expected.js';
import { costOf } from './keys.js';
import { textEntry } from './text-entry.js';

export function writeNumeric(question: Numeric, context: ItemContext): ItemParts {
  const { answers, comma, unit } = question;
  context.lose('loss-number-form', { forms: typedForms(question) });
  const ranged = answers.flatMap((answer, place) => {
    const range = parseRange(answer.text, comma);
    return range ? [{ ...answer, place, range, when: within(range) }] : [];
  });
  // A right number goes before a wrong one that holds it too.
  const expected: Expected[] = [...ranged.filter(({ right }) => right), ...ranged.filter(({ right }) => !right)];
  const first = ranged.find(({ right }) => right);
  return {
    interactionType: 'textEntryInteraction',
    responses: [
      responseDeclaration(RESPONSE, 'single', 'float', { right: first ? [writeDecimal(middleOf(first.range))] : [] }),
    ],
    body: [
      ...textsOf(question, context),
      ...(unit ? [{ p: sentence('numberInUnit', { unit }, context) }] : []),
      { p: { '#': ['', textEntry(RESPONSE, NUMBER_LENGTH), ...(unit ? [` ${unit}`] : [])] } },
    ],
    key: expectedKey(expected, question),
    least: costOf(question),
    feedback: expectedFeedback(expected, context),
    feedbackBy: 'case',
  };
}

/** Room for a number, in characters. */
const NUMBER_LENGTH = 12;

/** Both ends belong to it. Some engines ignore the tolerance of `equal`; these two all of them read alike. */
const within = ({ min, max }: NumericRange): XmlElement =>
  and([gte(variable(RESPONSE), number(min)), lte(variable(RESPONSE), number(max))]);

const number = (value: Decimal): XmlElement => baseValue('float', writeDecimal(value));

const middleOf = ({ min, max }: NumericRange): Decimal => (min + max) / 2n;
