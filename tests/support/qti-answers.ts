import type { Response, Responses } from '../../src/scoring/index.js';
import { matchingOptions } from '../../src/scoring/matching.js';
import type { Question, QuestionOf, QuestionType } from '../../src/topic/questions/index.js';
import type { Given } from './qti-interpreter.js';
import { asTyped } from './qti12-answers.js';
import { all, type XmlNode } from './xml-tree.js';

type Answerers = {
  readonly [T in QuestionType]: (item: XmlNode, response: Responses[T], question: QuestionOf<T>) => Given;
};

/** The same answer as a learner gives it to the item, whose elements bear the names of 2.x. Choices are found by place or text. */
export function givenTo(item: XmlNode, question: Question, response: Response): Given {
  const answerer = answerers[question.type] as (item: XmlNode, response: Response, question: Question) => Given;
  return answerer(item, response, question);
}

const idOf = (node: XmlNode | undefined): string => node?.attributes.identifier ?? '';

const chosen = (item: XmlNode, element: string, places: readonly number[]): Given => {
  const choices = all(item, element);
  return { RESPONSE: places.map((place) => idOf(choices[place])) };
};

const one = (item: XmlNode, place: number | null): Given => chosen(item, 'simpleChoice', place === null ? [] : [place]);

/** White space and the form of accents are an engine's own affair: docs/grading.md says so. */
const typed = (_: XmlNode, text: string): Given => ({ RESPONSE: asTyped(text) });

/** The one that bears `text`. */
const bearing = (choices: readonly XmlNode[], text: string | undefined): string =>
  idOf(choices.find((each) => each.text.trim() === text?.trim()));

const answerers: Answerers = {
  'single-choice': one,
  'true-false': one,
  'multiple-choice': (item, places) => chosen(item, 'simpleChoice', places),
  'short-text': typed,
  numeric: typed,
  matching: (item, response, question) => {
    const options = matchingOptions(question);
    const [lefts, rights] = all(item, 'simpleMatchSet').map(({ children }) => children);
    return {
      RESPONSE: response.flatMap((option, place) =>
        option === null ? [] : [`${idOf(lefts?.[place])} ${bearing(rights ?? [], options[option])}`],
      ),
    };
  },
  ordering: (item, response, { items }) => {
    const choices = all(item, 'simpleChoice');
    return { RESPONSE: response.map((place) => bearing(choices, items[place]?.text.text)) };
  },
  'fill-blanks': (item, response) =>
    Object.fromEntries(
      all(item, 'textEntryInteraction').map(({ attributes }, place) => [
        attributes.responseIdentifier,
        asTyped(response[place] ?? ''),
      ]),
    ),
  dropdowns: (item, response) =>
    Object.fromEntries(
      all(item, 'inlineChoiceInteraction').map(({ attributes, children }, place) => {
        const option = children[response[place] ?? -1];
        return [attributes.responseIdentifier, option ? [idOf(option)] : []];
      }),
    ),
  essay: typed,
  hotspot: (item, places) => chosen(item, 'hotspotChoice', places),
};
