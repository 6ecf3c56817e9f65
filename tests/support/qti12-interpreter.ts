import { atLeast, type ExactNumber, numberOf } from './qti12-number.js';
import { all, first, type XmlNode } from './xml-tree.js';

/** What a learner gave, by the ident of the response: idents of chosen labels, or a typed text. Nothing is no answer. */
export type Given = Readonly<Record<string, readonly string[]>>;

/**
 * Response processing of QTI 1.2, from the XML alone, as far as the package uses it: conditions in order, `continue`,
 * `setvar` Set and Add, SCORE within its bounds. As Canvas reads it, `other` is always true, several `varequal`
 * side by side are alternatives, and what is typed into one of several blanks is compared with the labels' texts.
 */
export interface Outcome {
  /** Per cent of the item's points. */
  readonly score: number;
  /** Idents of the feedback that is shown. */
  readonly feedback: readonly string[];
}

export function processItem(item: XmlNode, given: Given): Outcome {
  const { minvalue, maxvalue } = first(item, 'decvar').attributes;
  const read = reader(item, given);
  const feedback: string[] = [];
  let score = 0;
  for (const condition of all(item, 'respcondition')) {
    if (!read(first(condition, 'conditionvar'))) continue;
    for (const change of all(condition, 'setvar')) score = changed(score, change);
    for (const shown of all(condition, 'displayfeedback')) feedback.push(shown.attributes.linkrefid ?? '');
    // IMS QTI ASI 1.2: `continue` is No unless it is given.
    if (condition.attributes.continue !== 'Yes') break;
  }
  // Hundredths of a per cent: what a sum of decimals misses by is no part of the file.
  const rounded = Math.round(score * 1e6) / 1e6;
  return { score: Math.min(Number(maxvalue), Math.max(Number(minvalue), rounded)), feedback };
}

type Test = (test: XmlNode) => boolean;

/** Says whether a condition holds for what was given to the item. */
function reader(item: XmlNode, given: Given): Test {
  const responses = [...all(item, 'response_lid'), ...all(item, 'response_str')];
  const blanks = first(item, 'fieldentry').text === 'fill_in_multiple_blanks_question';
  const labels = new Map(all(item, 'response_label').map(({ attributes, text }) => [attributes.ident, text.trim()]));
  const valuesOf = ({ attributes: { respident = '' } }: XmlNode): readonly string[] => {
    if (!responses.some(({ attributes }) => attributes.ident === respident))
      throw new Error(`no response of the ident ${respident}`);
    return given[respident] ?? [];
  };
  const compared = (test: XmlNode, compare: (value: ExactNumber, limit: ExactNumber) => boolean): boolean => {
    const limit = numberOf(test.text);
    if (!limit) throw new Error(`no number: ${test.text}`);
    return valuesOf(test).some((text) => {
      const value = numberOf(text);
      return value !== undefined && compare(value, limit);
    });
  };
  const tests: Readonly<Record<string, Test>> = {
    other: () => true,
    conditionvar: ({ children }) =>
      children.every(({ name }) => name === 'varequal') ? children.some(holds) : children.every(holds),
    not: ({ children }) => !children.every(holds),
    and: ({ children }) => children.every(holds),
    or: ({ children }) => children.some(holds),
    varequal: (test) => {
      const wanted = blanks ? labels.get(test.text) : test.text;
      if (wanted === undefined) throw new Error(`no label of the ident ${test.text}`);
      return valuesOf(test).some((value) => equal(value, wanted, test.attributes.case === 'Yes'));
    },
    vargte: (test) => compared(test, atLeast),
    varlte: (test) => compared(test, (value, limit) => atLeast(limit, value)),
  };
  function holds(test: XmlNode): boolean {
    const known = tests[test.name];
    if (!known) throw new Error(`a condition that nobody knows: ${test.name}`);
    return known(test);
  }
  return holds;
}

/** The blanks around an answer never count. */
function equal(given: string, wanted: string, matchCase: boolean): boolean {
  const folded = (value: string): string => (matchCase ? value : value.toLowerCase()).trim();
  return folded(given) === folded(wanted);
}

function changed(score: number, { attributes, text }: XmlNode): number {
  if (attributes.varname !== 'SCORE') throw new Error(`an unknown variable: ${attributes.varname}`);
  if (attributes.action === 'Set') return Number(text);
  if (attributes.action === 'Add') return score + Number(text);
  // What Canvas's own tool does with it: the whole import is lost.
  throw new Error(`an unknown action: ${attributes.action}`);
}
