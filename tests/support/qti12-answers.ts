import type { Response, Responses } from '../../src/scoring/index.js';
import { matchingOptions } from '../../src/scoring/matching.js';
import type { Question, QuestionOf, QuestionType } from '../../src/topic/questions/index.js';
import type { Given } from './qti12-interpreter.js';
import { all, type XmlNode } from './xml-tree.js';

type Answerers = {
  readonly [T in QuestionType]: (item: XmlNode, response: Responses[T], question: QuestionOf<T>) => Given;
};

/** The same answer as a learner gives it to the item. Labels are found by their places and texts in the XML. */
export function givenAs(item: XmlNode, question: Question, response: Response): Given {
  const answerer = answerers[question.type] as (item: XmlNode, response: Response, question: Question) => Given;
  return answerer(item, response, question);
}

const identOf = (node: XmlNode | undefined): string => node?.attributes.ident ?? '';
const responsesOf = (item: XmlNode): XmlNode[] => [...all(item, 'response_lid'), ...all(item, 'response_str')];

function chosen(item: XmlNode, places: readonly number[]): Given {
  const labels = all(item, 'response_label');
  return { [identOf(responsesOf(item)[0])]: places.map((place) => identOf(labels[place])) };
}

const one = (item: XmlNode, place: number | null): Given => chosen(item, place === null ? [] : [place]);

/** White space and the form of accents are Canvas's own affair: docs/grading.md says so. */
export function asTyped(text: string): string[] {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return plain === '' ? [] : [plain];
}

const typed = (item: XmlNode, text: string): Given => ({ [identOf(responsesOf(item)[0])]: asTyped(text) });

/** For each response of the item in its order what is given there. */
const each = (item: XmlNode, give: (response: XmlNode, place: number) => readonly string[]): Given =>
  Object.fromEntries(responsesOf(item).map((response, place) => [identOf(response), give(response, place)]));

/** The label that bears `text`, or none. */
const labelled = (response: XmlNode, text: string | undefined): string[] =>
  all(response, 'response_label').flatMap((label) => (label.text.trim() === text?.trim() ? [identOf(label)] : []));

const answerers: Answerers = {
  'single-choice': one,
  'true-false': one,
  'multiple-choice': chosen,
  'short-text': typed,
  numeric: typed,
  matching: (item, response, question) => {
    const options = matchingOptions(question);
    return each(item, (left, place) => labelled(left, options[response[place] ?? -1]));
  },
  ordering: (item, response, { items }) =>
    each(item, (position, place) => labelled(position, items[response[place] ?? -1]?.text.text)),
  'fill-blanks': (item, response) => each(item, (_, place) => asTyped(response[place] ?? '')),
  dropdowns: (item, response) =>
    each(item, (menu, place) => {
      const label = all(menu, 'response_label')[response[place] ?? -1];
      return label ? [identOf(label)] : [];
    }),
  essay: typed,
  hotspot: chosen,
};
