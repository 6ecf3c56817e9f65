import { type Decimal, writeDecimal } from '../../../scoring/decimal.js';
import { type NumericRange, parseRange } from '../../../scoring/numeric.js';
import type { Numeric } from '../../../topic/questions/numeric.js';
import type { XmlElement } from '../../xml.js';
import type { QuestionContext, QuestionParts } from '../question.js';
import { losePenalty } from './losses.js';
import { typedAnswers } from './typed-answers.js';

/** Each number is its middle and how far it may be missed; right ones stand before wrong ones, as our grading has it. */
export function writeNumeric(question: Numeric, context: QuestionContext): QuestionParts {
  const { answers, comma } = question;
  const unit = question.unit && question.unit.length <= LONGEST_UNIT ? question.unit : undefined;
  losePenalty(question, context);
  context.lose('loss-number-form', { forms: typedForms(question) });
  const ordered = [...answers.filter(({ right }) => right), ...answers.filter(({ right }) => !right)];
  const numbers = ordered.flatMap((expected) => {
    const range = parseRange(expected.text, comma);
    return range ? [{ expected, content: aroundMiddle(range) }] : [];
  });
  return {
    type: 'numerical',
    own: {
      answer: typedAnswers(question, numbers, context),
      ...(unit && { units: { unit: { multiplier: '1', unit_name: unit } } }),
      // The unit is not marked, and may be left out.
      unitgradingtype: '0',
      unitpenalty: '0',
      showunits: unit ? '0' : '3',
      unitsleft: '0',
    },
  };
}

/** How Moodle's reading of numbers differs from ours. */
const typedForms = ({ comma }: Numeric): string =>
  [
    '− for minus',
    '3·10^8',
    ...(comma ? ['a decimal comma where its own language is another'] : []),
    'and ignores whatever stands behind the number',
  ].join(', ');

/** As long as Moodle's column is. A longer unit may be typed all the same, as any words may. */
const LONGEST_UNIT = 50;

const aroundMiddle = ({ min, max }: NumericRange): XmlElement => ({
  text: moodleNumber((min + max) / 2n),
  tolerance: moodleNumber((max - min) / 2n),
});

/** Digits without an exponent, for teachers to read; more than these are too many for them, and for Moodle's column. */
function moodleNumber(value: Decimal): string {
  const plain = writeDecimal(value);
  return plain.length > 40 ? String(Number(plain)) : plain;
}
