import { all, first, type XmlNode } from './xml-tree.js';

/**
 * Response processing of QTI 1.2, from the XML alone, as far as the package uses it: conditions in order, `continue`,
 * `setvar` Set and Add, SCORE within its bounds. As Canvas reads it, `other` is always true, and several `varequal`
 * side by side are alternatives.
 */
export interface Outcome {
  /** Per cent of the item's points. */
  readonly score: number;
  /** Idents of the feedback that is shown. */
  readonly feedback: readonly string[];
}

/** `response`: idents of the chosen choices, or the one typed text; empty for no answer. */
export function processItem(item: XmlNode, response: readonly string[]): Outcome {
  const declared = first(item, 'decvar').attributes;
  const feedback: string[] = [];
  let score = 0;
  for (const condition of all(item, 'respcondition')) {
    const tests = first(condition, 'conditionvar').children;
    if (!tests.some((test) => holds(test, response))) continue;
    for (const change of all(condition, 'setvar')) score = changed(score, change);
    for (const shown of all(condition, 'displayfeedback')) feedback.push(shown.attributes.linkrefid ?? '');
    // IMS QTI ASI 1.2: `continue` is No unless it is given.
    if (condition.attributes.continue !== 'Yes') break;
  }
  return { score: Math.min(Number(declared.maxvalue), Math.max(Number(declared.minvalue), score)), feedback };
}

function holds(test: XmlNode, response: readonly string[]): boolean {
  switch (test.name) {
    case 'other':
      return true;
    case 'varequal':
      return response.some((given) => equal(given, test));
    case 'not':
      return !test.children.some((child) => holds(child, response));
    case 'and':
      return test.children.every((child) => holds(child, response));
    case 'or':
      return test.children.some((child) => holds(child, response));
    default:
      throw new Error(`a condition that nobody knows: ${test.name}`);
  }
}

/** Case counts where `case` says so; the blanks around an answer never do. */
function equal(given: string, { text, attributes }: XmlNode): boolean {
  const folded = (value: string): string => (attributes.case === 'Yes' ? value : value.toLowerCase()).trim();
  return folded(given) === folded(text);
}

function changed(score: number, { attributes, text }: XmlNode): number {
  if (attributes.varname !== 'SCORE') throw new Error(`an unknown variable: ${attributes.varname}`);
  if (attributes.action === 'Set') return Number(text);
  if (attributes.action === 'Add') return score + Number(text);
  // What Canvas's own tool does with it: the whole import is lost.
  throw new Error(`an unknown action: ${attributes.action}`);
}
