import { all, child, childrenOf, elements, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import { materialText, numberOf } from './text.js';

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

/** Bounds of a range stand together in one condition; what must not be chosen stands in `not`. */
function conditionsOf(condition: XmlNode): Condition[] {
  const found: Condition[] = [];
  const visit = (node: XmlNode): void => {
    if (node.name === 'not') return;
    const response = node.attributes.respident ?? '';
    if (node.name === 'varequal' || node.name === 'varsubstring') found.push({ response, text: lineOf(node) });
    const upper = LOWER[node.name] && [...elements(condition)].find((each) => isUpper(each, node));
    if (upper) found.push({ response, text: `${lineOf(node)} to ${lineOf(upper)}` });
    for (const each of childrenOf(node)) visit(each);
  };
  for (const each of all(condition, 'conditionvar')) visit(each);
  const values = new Set(found.map(({ text }) => text));
  // A range of one number beside that number says nothing new.
  return found.filter(({ text }) => !isPoint(text) || !values.has(text.split(' to ')[0] ?? ''));
}

const LOWER: Readonly<Record<string, true>> = { vargte: true, vargt: true };

/** The upper bound that stands beside a lower one. */
const isUpper = (node: XmlNode, lower: XmlNode): boolean =>
  (node.name === 'varlte' || node.name === 'varlt') &&
  node.attributes.respident === lower.attributes.respident &&
  node.line >= lower.line;

const isPoint = (text: string): boolean => {
  const [low, high] = text.split(' to ');
  return low === high;
};
