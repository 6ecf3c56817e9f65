import { parseDecimal, writeDecimal } from '../../../scoring/decimal.js';
import { parseRange, withoutUnit } from '../../../scoring/numeric.js';
import { rightAnswers } from '../../questions/typed.js';
import type { DelimitedType } from './delimited-type.js';

/** A plain decimal, and as a pattern both ends of what is accepted: Moodle refuses an open range. */
export const numeric: DelimitedType<'numeric'> = {
  kind: 'numeric',
  parts: () => 1,
  response: (text, { unit, comma }) => {
    const number = parseDecimal(withoutUnit(text, unit), comma);
    return number ? writeDecimal(number) : '';
  },
  patterns: (question) =>
    rightAnswers(question).flatMap(({ text }) => {
      const range = parseRange(text, question.comma);
      return range ? [`${writeDecimal(range.min)}[:]${writeDecimal(range.max)}`] : [];
    }),
  components: () => ({}),
};
