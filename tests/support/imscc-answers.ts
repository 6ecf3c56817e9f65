import type { Response, Responses } from '../../src/scoring/index.js';
import { matchingOptions } from '../../src/scoring/matching.js';
import type { Question, QuestionOf, QuestionType } from '../../src/topic/questions/index.js';
import { givenAs } from './qti12-answers.js';
import { type Given, processItem } from './qti12-interpreter.js';
import { metadataField } from './qti12-package.js';
import { all, first, plainText, type XmlNode } from './xml-tree.js';

type Answerer<T extends QuestionType> = (
  items: readonly XmlNode[],
  response: Responses[T],
  question: QuestionOf<T>,
) => Given[];

/** The points that an answer earns in a Common Cartridge, from the XML alone: those of all items of the question. */
export function markCartridge(items: readonly XmlNode[], question: Question, response: Response): number {
  const given = givenToEach(items, question, response);
  const points = items.map((item, place) => (processItem(item, given[place] ?? {}).score / 100) * weightOf(item));
  return points.reduce((sum, one) => sum + one, 0);
}

/** The most that it can earn. */
export const mostOf = (items: readonly XmlNode[]): number => items.reduce((sum, item) => sum + weightOf(item), 0);

/** Is there an item that a machine can mark? */
export const isMarked = (items: readonly XmlNode[]): boolean => items.some((item) => all(item, 'setvar').length > 0);

const weightOf = (item: XmlNode): number => Number(metadataField(item, 'cc_weighting'));

function givenToEach(items: readonly XmlNode[], question: Question, response: Response): Given[] {
  const answerer = answerers[question.type] as Answerer<QuestionType>;
  return answerer(items, response as never, question as never);
}

const choose = (label: XmlNode | undefined): Given => ({ response1: label ? [label.attributes.ident ?? ''] : [] });
const labelsOf = (item: XmlNode): XmlNode[] => all(item, 'response_label');
const wordsOf = (label: XmlNode): string => plainText(first(label, 'mattext').text);

/** White space and the form of accents are the LMS's own affair. */
function typed(text: string): Given {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { response1: plain === '' ? [] : [plain] };
}

const whole = (items: readonly XmlNode[], response: Response, question: Question): Given[] =>
  items.slice(0, 1).map((item) => givenAs(item, question, response));

const answerers: { readonly [T in QuestionType]: Answerer<T> } = {
  'single-choice': whole,
  'true-false': whole,
  'multiple-choice': whole,
  hotspot: whole,
  'short-text': whole,
  numeric: whole,
  essay: whole,
  matching: (items, response, question) => {
    const options = matchingOptions(question);
    return items.map((item, place) => {
      const wanted = options[response[place] ?? -1];
      return choose(labelsOf(item).find((label) => wordsOf(label) === wanted));
    });
  },
  // An order that is not among those on offer cannot be given.
  ordering: ([item], response, question) => {
    const wanted = response.map((place) => question.items[place]?.text.text).join('');
    return [choose(response.length === 0 || !item ? undefined : labelsOf(item).find((one) => wordsOf(one) === wanted))];
  },
  'fill-blanks': (items, response) => items.map((_, place) => typed(response[place] ?? '')),
  dropdowns: (items, response) => items.map((item, place) => choose(labelsOf(item)[response[place] ?? -1])),
};
