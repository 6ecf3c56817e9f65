import { add, type Decimal, multiply, parseDecimal, writeDecimal } from '../../scoring/decimal.js';
import { matchedNumber, parseRange, withoutUnit } from '../../scoring/numeric.js';
import type { Readable } from '../interaction.js';
import { cut, oneLine, REPORT_LENGTH } from '../report-text.js';
import type { QuestionDataOf, QuestionModule } from './question-module.js';
import { answerFeedback, rightAnswers, typed } from './typed.js';

type Numeric = QuestionDataOf<'numeric'>;

const HALF: Decimal = { digits: 5n, exponent: -1 };

/** CMIDecimal; empty where what was typed is no number. */
function codeOf(number: Decimal | undefined): string {
  const digits = number ? writeDecimal(number) : '';
  return digits.length > REPORT_LENGTH ? '' : digits;
}

function report(response: string, { unit, comma }: Numeric): Readable {
  const code = codeOf(parseDecimal(withoutUnit(response, unit), comma));
  return { words: cut(oneLine(response), REPORT_LENGTH), code };
}

/** Both ends in words; the specification has room for one number, the middle. */
function pattern(text: string, comma: boolean): Readable {
  const range = parseRange(text, comma);
  if (!range) return { words: text, code: '' };
  const [min, max] = [writeDecimal(range.min), writeDecimal(range.max)];
  return { words: min === max ? min : `${min}:${max}`, code: codeOf(multiply(add(range.min, range.max), HALF)) };
}

/** A typed number. Reported as typed. */
export const numeric: QuestionModule<'numeric'> = {
  ...typed,
  cut: 'second',
  interaction: () => 'numeric',
  report,
  patterns: (question) => rightAnswers(question).map(({ text }) => pattern(text, question.comma)),
  feedback: (form, question, response) => answerFeedback(form, matchedNumber(question, response)),
  solution: (_form, question) =>
    rightAnswers(question).map(({ text }) => document.createTextNode(`${text} ${question.unit ?? ''}`.trim())),
};
