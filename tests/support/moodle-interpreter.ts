import { readCloze } from './moodle-cloze.js';
import { childrenOf, fieldOf } from './moodle-package.js';
import { fitsPattern, isWithin, readNumber, type Separators } from './moodle-typed.js';
import type { XmlNode } from './xml-tree.js';

// Grades answers by the XML alone, as Moodle's question types do.

/** What a learner does to a question, by Moodle's type. */
export type Given =
  /** Places of what is chosen, of the markers' points, or of the items in the learner's order. */
  | readonly number[]
  /** What is typed, or the texts that are chosen in each menu; null where nothing is. */
  | readonly (string | null)[]
  | readonly (readonly [x: number, y: number])[];

/** The language of the Moodle site. */
const ENGLISH: Separators = { decimal: '.', thousands: ',' };

/** The part of the mark, from -1 to 1; undefined where a person gives it. */
export function gradeMoodle(question: XmlNode, given: Given, language = ENGLISH): number | undefined {
  const grade = graders[question.attributes.type!];
  if (!grade) throw new Error(`no such type of question in Moodle: ${question.attributes.type}`);
  return given.length === 0 ? (question.attributes.type === 'essay' ? undefined : 0) : grade(question, given, language);
}

/** The mark itself, after so many wrong tries: "interactive with multiple tries" takes the penalty off for each. */
export function markMoodle(question: XmlNode, given: Given, tries = 0, language = ENGLISH): number | undefined {
  const fraction = gradeMoodle(question, given, language);
  if (fraction === undefined) return undefined;
  const less = Math.max(0, fraction - tries * Number(fieldOf(question, 'penalty')));
  return (tries > 0 ? less : fraction) * mostMoodle(question);
}

/** The mark for a right answer. */
export const mostMoodle = (question: XmlNode): number =>
  question.attributes.type === 'cloze'
    ? readCloze(fieldOf(question, 'questiontext')!).blanks.reduce((sum, { weight }) => sum + weight, 0)
    : Number(fieldOf(question, 'defaultgrade'));

type Grader = (question: XmlNode, given: Given, language: Separators) => number | undefined;

const fractionOf = (answer: XmlNode | undefined): number => Number(answer?.attributes.fraction ?? 0) / 100;
const answersOf = (question: XmlNode): XmlNode[] => childrenOf(question, 'answer');
const share = (hits: readonly boolean[], parts = hits.length): number => hits.filter(Boolean).length / parts;

const graders: Readonly<Record<string, Grader>> = {
  multichoice: (question, given) => {
    const sum = (given as number[]).reduce((earned, place) => earned + fractionOf(answersOf(question)[place]), 0);
    return fieldOf(question, 'single') === 'true' ? sum : Math.min(1, Math.max(0, sum));
  },
  truefalse: (question, [said]) => fractionOf(answersOf(question).find((answer) => fieldOf(answer, 'text') === said)),
  shortanswer: (question, [typed]) => {
    const counts = fieldOf(question, 'usecase') === '1';
    if (!typed) return 0;
    return fractionOf(
      answersOf(question).find((answer) => fitsPattern(String(typed), fieldOf(answer, 'text')!, counts)),
    );
  },
  numerical: (question, [typed], language) => {
    const value = readNumber(String(typed ?? ''), language);
    const fits = (answer: XmlNode): boolean => {
      const text = fieldOf(answer, 'text')!;
      return (
        text === '*' || (value !== undefined && isWithin(value, Number(text), Number(fieldOf(answer, 'tolerance'))))
      );
    };
    return typed ? fractionOf(answersOf(question).find(fits)) : 0;
  },
  match: (question, given) => {
    const stems = childrenOf(question, 'subquestion').filter((stem) => fieldOf(stem, 'text') !== '');
    return share(stems.map((stem, place) => fieldOf(childrenOf(stem, 'answer')[0]!, 'text') === given[place]));
  },
  ordering: (question, given) => {
    const part = share(answersOf(question).map((_, place) => given[place] === place));
    if (fieldOf(question, 'selecttype') !== 'ALL') throw new Error('some items are drawn');
    return fieldOf(question, 'gradingtype') === 'ALL_OR_NOTHING' && part < 1 ? 0 : part;
  },
  cloze: (question, given) => {
    const { blanks } = readCloze(fieldOf(question, 'questiontext')!);
    const earned = blanks.map(({ weight, type, answers }, place) => {
      const typed = String(given[place] ?? '');
      const counts = ['SHORTANSWER_C', 'SAC', 'MWC'].includes(type);
      return typed === '' ? 0 : weight * (answers.find(({ text }) => fitsPattern(typed, text, counts))?.fraction ?? 0);
    });
    return earned.reduce((sum, each) => sum + each, 0) / mostMoodle(question);
  },
  gapselect: (question, given) => {
    const options = childrenOf(question, 'selectoption').map((option) => fieldOf(option, 'text'));
    const places = [...fieldOf(question, 'questiontext')!.matchAll(/\[\[([0-9]+)\]\]/g)];
    return share(places.map(([, number], place) => options[Number(number) - 1] === given[place]));
  },
  ddmarker: (question, given) => {
    const points = given as (readonly [number, number])[];
    const drops = childrenOf(question, 'drop');
    const hit = new Set<number>();
    for (const drop of drops) {
      const found = points.findIndex((point, item) => !hit.has(item) && isIn(drop, point));
      if (found >= 0) hit.add(found);
    }
    return hit.size / Math.max(drops.length, points.length);
  },
  essay: () => undefined,
};

function isIn(drop: XmlNode, [x, y]: readonly [number, number]): boolean {
  const [corner = '', size = ''] = fieldOf(drop, 'coords')!.split(';');
  const [left = 0, top = 0] = corner.split(',').map(Number);
  const [width = 0, height = 0] = size.split(',').map(Number);
  if (fieldOf(drop, 'shape') === 'circle') return Math.hypot(x - left, y - top) <= width;
  return left <= x && x <= left + width && top <= y && y <= top + height;
}
