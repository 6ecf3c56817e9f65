import fc from 'fast-check';
import { writeDecimal } from '../../src/scoring/decimal.js';
import type { Gradable, GradableOf, GradableType, Response, Responses } from '../../src/scoring/index.js';
import { matchingOptions } from '../../src/scoring/matching.js';
import { parseRange } from '../../src/scoring/numeric.js';

type Arbitraries = { readonly [T in GradableType]: (question: GradableOf<T>) => fc.Arbitrary<Responses[T]> };

/** Any answer that a learner can give to `question`, an empty one too: right, partly right and wrong ones all come up. */
export function anyResponse(question: Gradable): fc.Arbitrary<Response> {
  const arbitrary = arbitraries[question.type] as (question: Gradable) => fc.Arbitrary<Response>;
  return arbitrary(question);
}

const placesOf = (parts: readonly unknown[]): number[] => [...parts.keys()];
const rightOf = (parts: readonly { readonly right: boolean }[]): number[] =>
  placesOf(parts).filter((place) => parts[place]?.right);

const onePlace = (parts: readonly unknown[]): fc.Arbitrary<number | null> =>
  fc.option(fc.constantFrom(...placesOf(parts)), { freq: 6 });

const somePlaces = (parts: readonly { readonly right: boolean }[]): fc.Arbitrary<number[]> =>
  fc.oneof(fc.subarray(placesOf(parts)), fc.constant(rightOf(parts)), fc.subarray(rightOf(parts)));

/** One line, as a field holds it; no half of a surrogate pair. */
const anyText = fc.oneof(
  fc.constantFrom('', ' ', 'a', '0', '-', '; , {a}', '*.~!', 'ß', 'İ', 'e\u0301', '🐢', 'שלום', '正确', '\u00a0'),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')),
);

/** `text` as people type it: other case, blanks around and within, decomposed letters, a slip. */
const typedLike = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    `  ${text}\u00a0`,
    text.replace(/ /g, '   '),
    text.normalize('NFD'),
    text.normalize('NFC'),
    `${text}x`,
    text.slice(1),
  );

const typed = (texts: readonly string[]): fc.Arbitrary<string> =>
  texts.length === 0
    ? anyText
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...texts).chain(typedLike) }, anyText);

/** Both ends of what is expected, and numbers just within and beyond, in the ways that people write them. */
function typedNumber({ answers, comma, unit = '' }: GradableOf<'numeric'>): fc.Arbitrary<string> {
  const ends = answers.flatMap(({ text }) => {
    const range = parseRange(text, comma);
    return range ? [writeDecimal(range.min), writeDecimal(range.max)] : [];
  });
  const near = fc
    .tuple(fc.constantFrom('0', ...ends), fc.constantFrom('', '0', '1', '9', '00001'))
    .map(([end, digits]) => (digits && !end.includes('.') ? `${end}.${digits}` : `${end}${digits}`));
  const number = fc.oneof({ weight: 3, arbitrary: near }, fc.integer({ min: -99, max: 999 }).map(String));
  const written = fc
    .tuple(number, fc.constantFrom('', unit, ` ${unit} `, 'e0', '×10^0', 'E+1', ' e', '%'), fc.boolean())
    .map(([digits, end, point]) => `${point ? digits : digits.replace('.', ',').replace('-', '−')}${end}`);
  return fc.oneof({ weight: 4, arbitrary: written }, anyText);
}

const arbitraries: Arbitraries = {
  'single-choice': ({ choices }) => onePlace(choices),
  'true-false': ({ choices }) => onePlace(choices),
  'multiple-choice': ({ choices }) => somePlaces(choices),
  'short-text': ({ answers }) => typed(answers.filter(({ pattern }) => !pattern).map(({ text }) => text)),
  numeric: typedNumber,
  matching: (question) => {
    const options = matchingOptions(question);
    const one = ({ right }: { readonly right: { readonly text: string } }) =>
      fc.oneof(fc.constant(options.indexOf(right.text)), onePlace(options));
    return fc.tuple(...question.pairs.map(one));
  },
  ordering: ({ items }) => {
    const places = placesOf(items);
    return fc.oneof(
      fc.constant(places),
      fc.shuffledSubarray(places, { minLength: places.length }),
      fc.constant<number[]>([]),
    );
  },
  'fill-blanks': ({ gaps }) => fc.tuple(...gaps.map(({ answers }) => typed(answers))),
  dropdowns: ({ gaps }) =>
    fc.tuple(
      ...gaps.map(({ choices }) => fc.oneof(onePlace(choices), fc.constant(choices.findIndex(({ right }) => right)))),
    ),
  essay: () => anyText,
  hotspot: ({ areas }) => {
    const several = rightOf(areas).length > 1;
    return several ? somePlaces(areas) : onePlace(areas).map((place) => (place === null ? [] : [place]));
  },
};
