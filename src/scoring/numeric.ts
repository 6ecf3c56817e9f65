import { absolute, type Decimal, ONE, parseDecimal } from './decimal.js';
import { creditScore, type Score, UNANSWERED } from './score.js';

/** What grading needs to know of a question that is answered with a number. */
export interface NumericKey {
  readonly type: 'numeric';
  readonly points: number;
  readonly penalty?: number | undefined;
  /** May stand behind the number, and need not. */
  readonly unit?: string | undefined;
  /** True where the topic's language writes a decimal comma. */
  readonly comma: boolean;
  readonly answers: readonly NumericAnswer[];
}

/** `text`: `5`, `5 ± 0.2`, `5 +- 2%` or `4..6`, as the author wrote it. */
export interface NumericAnswer {
  readonly text: string;
  readonly right: boolean;
  /** Per cent of the points that this right answer earns; all of them without it. */
  readonly credit?: number | undefined;
}

/** Both ends belong to it. */
export interface NumericRange {
  readonly min: Decimal;
  readonly max: Decimal;
}

/** The numbers that an expected answer stands for, or undefined where it is none of its four forms. */
export function parseRange(text: string, comma: boolean): NumericRange | undefined {
  const ends = text.split('..');
  if (ends.length === 2) return between(ends[0], ends[1], comma);
  const [value, tolerance, ...rest] = text.split(/±|\+-|\+\/-/);
  const middle = parseDecimal(value ?? '', comma);
  if (middle === undefined || rest.length > 0) return undefined;
  if (tolerance === undefined) return { min: middle, max: middle };
  const margin = parseMargin(tolerance, middle, comma);
  return margin === undefined ? undefined : { min: middle - margin, max: middle + margin };
}

/** `response`: what was typed. Text that is no number is a wrong answer, not an empty one. */
export function scoreNumeric(question: NumericKey, response: string): Score {
  if (response.trim() === '') return UNANSWERED;
  const matched = question.answers[matchedNumber(question, response)];
  return creditScore(question, matched?.right ? (matched.credit ?? 100) : 0);
}

/** The place of the expected answer that holds the number in `response`, or -1. A right one goes before a wrong one. */
export function matchedNumber(question: NumericKey, response: string): number {
  const value = parseDecimal(withoutUnit(response, question.unit), question.comma);
  if (value === undefined) return -1;
  const holds = ({ text }: NumericAnswer): boolean => {
    const range = parseRange(text, question.comma);
    return range !== undefined && range.min <= value && value <= range.max;
  };
  const best = question.answers.findIndex((answer) => answer.right && holds(answer));
  return best >= 0 ? best : question.answers.findIndex(holds);
}

/** `70.4 %` → `70.4` */
export function withoutUnit(response: string, unit: string | undefined): string {
  const typed = response.trim();
  if (!unit || !typed.toLowerCase().endsWith(unit.toLowerCase())) return typed;
  return typed.slice(0, typed.length - unit.length);
}

function between(from: string | undefined, to: string | undefined, comma: boolean): NumericRange | undefined {
  const min = parseDecimal(from ?? '', comma);
  const max = parseDecimal(to ?? '', comma);
  return min === undefined || max === undefined ? undefined : { min, max };
}

function parseMargin(text: string, middle: Decimal, comma: boolean): Decimal | undefined {
  const percent = /^(.*)%\s*$/s.exec(text)?.[1];
  const margin = parseDecimal(percent ?? text, comma);
  if (margin === undefined || percent === undefined) return margin;
  return (absolute(middle) * margin) / ONE / 100n;
}
