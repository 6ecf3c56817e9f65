import type { Response, Responses } from '../../src/scoring/index.js';
import { matchingOptions } from '../../src/scoring/matching.js';
import type { Hotspot } from '../../src/topic/questions/hotspot.js';
import type { Question, QuestionOf, QuestionType } from '../../src/topic/questions/index.js';
import type { Given } from './moodle-interpreter.js';
import { childrenOf, fieldOf } from './moodle-package.js';
import type { XmlNode } from './xml-tree.js';

type Answerers = {
  readonly [T in QuestionType]: (response: Responses[T], question: QuestionOf<T>, xml: XmlNode) => Given;
};

/** The same answer as a learner gives it in Moodle. */
export function givenInMoodle(xml: XmlNode, question: Question, response: Response): Given {
  const answerer = answerers[question.type] as (response: Response, question: Question, xml: XmlNode) => Given;
  return answerer(response, question, xml);
}

const one = (place: number | null): Given => (place === null ? [] : [place]);

/** Blanks around and within, and the small form of İ, are Moodle's own affair: docs/grading.md says so. */
const asTyped = (text: string, caseCounts: boolean): string => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return caseCounts ? plain : plain.replaceAll('i\u0307', 'İ');
};

function optionTexts(xml: XmlNode): string[] {
  return childrenOf(xml, 'subquestion').map((stem) => fieldOf(childrenOf(stem, 'answer')[0]!, 'text')!);
}

/** In the middle of an area, in pixels of the picture. */
function middle({ shape }: Hotspot['areas'][number]): readonly [number, number] {
  const [x, y, width = 0, height = 0] = 'circle' in shape ? shape.circle : shape.rect;
  return 'circle' in shape ? [Math.round(x), Math.round(y)] : [Math.round(x + width / 2), Math.round(y + height / 2)];
}

const answerers: Answerers = {
  'single-choice': one,
  'true-false': (place, { choices }, xml) =>
    xml.attributes.type === 'truefalse' ? (place === null ? [] : [String(choices[place]?.value)]) : one(place),
  'multiple-choice': (places) => places,
  'short-text': (text, question) => [asTyped(text, question.case)],
  numeric: (text) => [text.trim()],
  matching: (response, question, xml) => {
    const options = matchingOptions(question);
    const written = optionTexts(xml);
    const offered = [...question.pairs.map(({ right }) => right), ...question.distractors].map(({ text }) => text);
    return response.map((place) => (place === null ? null : written[offered.indexOf(options[place]!)]!));
  },
  // Moodle shows the items in some order, and takes that for an answer: here one in which no item is in its place.
  ordering: (response, { items }) =>
    response.length === 0 ? items.map((_, place) => (place + 1) % items.length) : response,
  'fill-blanks': (response, question) => response.map((text) => asTyped(text, question.case)),
  dropdowns: (response, { gaps }, xml) => {
    const written = childrenOf(xml, 'selectoption').map((option) => fieldOf(option, 'text')!);
    return response.map((place, gap) => {
      const before = gaps.slice(0, gap).reduce((sum, { choices }) => sum + choices.length, 0);
      return place === null ? null : (written[before + place] ?? null);
    });
  },
  essay: (text) => (text.trim() === '' ? [] : [text]),
  hotspot: (places, { areas }, xml) =>
    xml.attributes.type === 'ddmarker' ? places.map((place) => middle(areas[place]!)) : places,
};
