import { all, child, childrenOf, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import { materialText, numberOf, rangeOf } from './text.js';

/** A condition that an answer meets to earn points: a value of a response, or a bound of it. */
interface Condition {
  readonly response: string;
  readonly text: string;
}

/** What the response processing gives points for, in the words of the choices. */
export function qti12Key(item: XmlNode, responses: readonly XmlNode[]): string[] {
  const conditions = all(item, 'respcondition').filter(earns).flatMap(conditionsOf);
  const names = new Map(responses.map((each) => [each.attributes.ident, nameOf(each)]));
  const labels = new Map(
    responses.flatMap((each) => all(each, 'response_label')).map((each) => [each.attributes.ident, materialText(each)]),
  );
  const texts = conditions.map(({ response, text }) => {
    const name = responses.length > 1 ? names.get(response) : undefined;
    return `${name ? `${name} → ` : ''}${labels.get(text) || text}`;
  });
  return [...new Set(texts)];
}

/** A response's own words, as the left side of a pair has them. */
const nameOf = (response: XmlNode): string => materialText(child(response, 'material'));

const earns = (condition: XmlNode): boolean => {
  const sets = all(condition, 'setvar');
  return sets.some((each) => (numberOf(lineOf(each)) ?? 0) > 0 && each.attributes.action !== 'Subtract');
};

/** A lower bound and the upper one after it are a range; what must not be chosen stands in `not`. */
function conditionsOf(condition: XmlNode): Condition[] {
  const found: Condition[] = [];
  const lower = new Map<string, string>();
  const visit = (node: XmlNode): void => {
    if (node.name === 'not') return;
    const response = node.attributes.respident ?? '';
    const text = lineOf(node);
    if (VALUE.test(node.name)) found.push({ response, text });
    if (LOWER.test(node.name)) lower.set(response, text);
    if (UPPER.test(node.name)) found.push({ response, text: rangeOf(lower.get(response), text) });
    for (const each of childrenOf(node)) visit(each);
  };
  for (const each of all(condition, 'conditionvar')) visit(each);
  return found;
}

const VALUE = /^var(?:equal|substring)$/;
const LOWER = /^vargte?$/;
const UPPER = /^varlte?$/;
