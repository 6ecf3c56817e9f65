import { stringsFor } from '../../render/strings/index.js';
import type { QuestionType } from '../../topic/questions/index.js';
import { first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredOf } from '../../write/authored.js';
import { plainText } from '../plain.js';
import { byClass, firstOf } from './class.js';
import type { Asked } from './data.js';
import { byAttribute, contentOf, type Means, markdownOf } from './page.js';
import { shapeOf } from './shapes.js';

/** A question's data, its form, and what its lesson says for all. */
export interface Given extends Means {
  readonly data: Asked;
  readonly form: XmlNode;
  readonly lang: string;
  /** Are choices shuffled where a question says nothing? */
  readonly shuffled: boolean;
}

/** What only its type knows of a question. */
type Own<T extends QuestionType> = Omit<
  AuthoredOf<T>,
  'id' | 'stem' | 'body' | 'points' | 'obj' | 'hints' | 'feedback' | 'pool' | 'hint-penalty'
>;
export type Readers = { readonly [T in QuestionType]: (given: Given) => Own<T> };

const optional = <Value>(key: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [key]: value };

const penalty = ({ data }: Given) => optional('penalty', data.penalty);
const shuffle = ({ data, shuffled }: Given) =>
  optional('shuffle', data.shuffle === shuffled ? undefined : data.shuffle);

const choicesOf = (given: Given) =>
  byClass(given.form, 'choice').map((node, place) => {
    const { right = false, credit } = given.data.choices[place] ?? {};
    const feedback = byAttribute(node, 'data-choice-feedback')[0];
    return {
      text: markdownOf(firstOf(node, 'choice-text'), given),
      right,
      ...optional('credit', credit),
      ...(given.data.pins.includes(place) && { pin: true }),
      ...(feedback && { feedback: markdownOf(feedback, given) }),
    };
  });

const answersOf = (given: Given) =>
  given.data.answers.map((answer, place) => {
    const feedback = byAttribute(given.form, 'data-answer-feedback', String(place))[0];
    return { ...answer, ...(feedback && { feedback: markdownOf(feedback, given) }) };
  });

const graded = ({ data }: Given) => optional('grading', data.grading);

export const readers: Readers = {
  'single-choice': (given) => ({
    type: 'single-choice',
    choices: choicesOf(given),
    ...penalty(given),
    ...shuffle(given),
  }),
  'multiple-choice': (given) => ({
    type: 'multiple-choice',
    choices: choicesOf(given),
    ...graded(given),
    ...penalty(given),
    ...shuffle(given),
  }),
  'true-false': (given) => ({
    type: 'true-false',
    choices: choicesOf(given).map((each, place) => ({ ...each, value: given.data.words[place] === 'true' })),
    ...penalty(given),
  }),
  'short-text': (given) => ({
    type: 'short-text',
    answers: answersOf(given),
    ...optional('case', given.data.case),
    ...penalty(given),
  }),
  numeric: (given) => ({
    type: 'numeric',
    answers: answersOf(given).map(({ pattern, ...rest }) => rest),
    ...optional('unit', given.data.unit),
    ...penalty(given),
  }),
  matching: (given) => ({
    type: 'matching',
    pairs: byClass(given.form, 'left').map((left, place) => ({
      left: markdownOf(left, given),
      right: plainText(given.data.pairs[place]?.right.text ?? ''),
    })),
    distractors: given.data.distractors.map(({ text }) => plainText(text)),
    ...(given.data.shuffle ? {} : { shuffle: false }),
    ...graded(given),
  }),
  ordering: (given) => ({
    type: 'ordering',
    items: byAttribute(given.form, 'data-item')
      .sort((a, b) => Number(a.attributes['data-item']) - Number(b.attributes['data-item']))
      .map((item) => ({ text: markdownOf(firstOf(item, 'item-text'), given) })),
    ...graded(given),
  }),
  'fill-blanks': (given) => ({ type: 'fill-blanks', ...optional('case', given.data.case), ...graded(given) }),
  dropdowns: (given) => ({ type: 'dropdowns', ...graded(given), ...shuffle(given) }),
  essay: readEssay,
  hotspot: (given) => ({
    type: 'hotspot',
    image: markdownOf(firstOf(given.form, 'picture'), given).trim(),
    areas: byClass(given.form, 'choice').map((node, place) => {
      const feedback = byAttribute(node, 'data-choice-feedback')[0];
      return {
        label: markdownOf(firstOf(node, 'choice-text'), given),
        right: given.data.areas[place]?.right ?? false,
        shape: shapeOf(firstOf(node, 'area'), first(given.form, 'img'), given),
        ...(feedback && { feedback: markdownOf(feedback, given) }),
      };
    }),
  }),
};

/** Model answer and rubric stand behind headings, in the language of the lesson. */
function readEssay(given: Given): Own<'essay'> {
  const { page } = stringsFor(given.lang);
  const parts = new Map<string, XmlNode['content']>();
  let heading = '';
  for (const part of byAttribute(given.form, 'data-model-answer')[0]?.content ?? []) {
    if (typeof part !== 'string' && part.name === 'h4') heading = lineOf(part);
    else parts.set(heading, [...(parts.get(heading) ?? []), part]);
  }
  const text = (name: string): string | undefined => {
    const content = parts.get(name);
    return content && contentOf(content, given);
  };
  const words = wordsIn(lineOf(firstOf(given.form, 'instruction')), given.lang);
  return {
    type: 'essay',
    ...optional('answer', text(page.modelAnswer)),
    ...optional('rubric', text(page.marking)),
    ...optional('words', words),
  };
}

/** How many words the instruction asks for. */
function wordsIn(instruction: string, lang: string): { min?: number; max?: number } | undefined {
  const { wordsBetween, wordsAtLeast, wordsAtMost } = stringsFor(lang).page;
  for (const sentence of [wordsBetween, wordsAtLeast, wordsAtMost]) {
    const pattern = sentence.replace(/[\\^$.*+?()[\]|]/g, '\\$&').replace(/\{(min|max)\}/g, '(?<$1>\\d+)');
    const found = new RegExp(`^${pattern}`).exec(instruction)?.groups;
    if (found) return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, Number(value)]));
  }
  return undefined;
}
