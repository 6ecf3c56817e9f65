import fc from 'fast-check';
import { ONE, parseDecimal, writeDecimal } from '../../src/scoring/decimal.js';
import { base, credit, gapTexts, penalty } from './arbitrary-base.js';
import { block, optional, typedText } from './nasty-text.js';

const PATTERNS = ['/colou?r/', '/\\d{4}/i', '/(a|b)+c/', '/<b>&/'];

export const shortText = fc
  .record({
    ...base,
    right: fc.array(fc.record({ text: typedText, credit, feedback: optional(block) }), { maxLength: 4 }),
    patterns: fc.subarray(PATTERNS),
    wrong: fc.array(fc.record({ text: typedText, feedback: optional(block) }), { maxLength: 2 }),
    case: fc.boolean(),
    penalty,
  })
  .filter(({ right, patterns }) => right.length + patterns.length > 0)
  .map(({ right, patterns, wrong, ...question }) => ({
    ...question,
    type: 'short-text',
    answers: [
      ...right,
      ...patterns.map((text) => ({ text, pattern: true })),
      ...wrong
        .filter(({ text }) => !right.some((other) => other.text.toLowerCase() === text.toLowerCase()))
        .map((answer) => ({ ...answer, right: false })),
    ],
  }));

export const essay = fc
  .record({
    ...base,
    answer: optional(block),
    rubric: optional(block),
    words: optional(fc.constantFrom({ min: 10 }, { max: 200 }, { min: 10, max: 200 }, { min: 0, max: 5 })),
  })
  .map((question) => ({ ...question, type: 'essay' }));

/** Numbers as authors write them, all with a point where there is a decimal sign. */
const number = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }).map(String),
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 0, max: 999 })).map((parts) => parts.join('.')),
  fc.constantFrom('0', '-0.5', '.5', '3e8', '2E-7', '3×10^4', '−7', '٥٫٥', '１２'),
);
const margin = fc.constantFrom('0', '0.2', '1', '2%', '12.5%', '1e-3');

/** The smaller number first. */
const range = fc.tuple(number, fc.nat({ max: 50 })).map(([from, width]) => {
  const min = parseDecimal(from, false) ?? 0n;
  return `${from}..${writeDecimal(min + (BigInt(width) * ONE) / 10n)}`;
});

const expectedNumber = fc.oneof(
  number,
  range,
  fc.tuple(number, fc.constantFrom(' ± ', '+-', ' +/- '), margin).map((parts) => parts.join('')),
);

export const numeric = fc
  .record({
    ...base,
    comma: fc.boolean(),
    right: fc.array(fc.record({ text: expectedNumber, credit, feedback: optional(block) }), {
      minLength: 1,
      maxLength: 3,
    }),
    wrong: fc.array(fc.record({ text: expectedNumber, feedback: optional(block) }), { maxLength: 2 }),
    unit: optional(fc.constantFrom('%', 'km/h', 'µm', '°C', '€', '<i>')),
    penalty,
  })
  .map(({ right, wrong, comma, ...question }) => ({
    ...question,
    type: 'numeric',
    comma,
    answers: [...right, ...wrong.map((answer) => ({ ...answer, right: false }))].map((answer, index) => ({
      ...answer,
      text: comma && index % 2 === 0 ? answer.text.replace(/(?<=\d)\.(?=\d)/g, ',') : answer.text,
    })),
  }));

export const fillBlanks = fc
  .record({
    ...base,
    gaps: fc.array(fc.record({ answers: fc.array(typedText, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    texts: gapTexts,
    case: fc.boolean(),
    grading: fc.constantFrom('partial', 'all'),
  })
  .map(({ texts, ...question }) => ({ ...question, ...texts(question.gaps.length), type: 'fill-blanks' }));
