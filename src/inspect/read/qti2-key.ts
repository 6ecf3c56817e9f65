import { all, child, children, elements, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import { numberOf, rangeOf } from './text.js';

/** A choice by its identifier, in words. */
interface Choice {
  readonly id: string;
  readonly text: string;
}

/**
 * What earns points, in the words of the choices: correct responses, mapped ones, and what the processing compares with
 * where it sets the score.
 */
export function qti2Key(root: XmlNode, declarations: readonly XmlNode[], choices: readonly Choice[]): string[] {
  const words = new Map(choices.map(({ id, text }) => [id, text]));
  const several = declarations.length > 1;
  const declared = declarations.map((declaration) => {
    const correct = all(child(declaration, 'correctResponse'), 'value').map(lineOf);
    const mapped = all(declaration, 'mapEntry').filter(({ attributes }) => (numberOf(attributes.mappedValue) ?? 0) > 0);
    const values = new Set([...correct, ...mapped.map(({ attributes }) => attributes.mapKey ?? '')]);
    const texts = [...values].map((value) => inWords(value, words));
    return several ? [texts.join(' | ')] : texts;
  });
  return [...new Set([...declared.flat(), ...comparedWith(root)])].filter(Boolean);
}

/** A pair names two choices. */
function inWords(value: string, words: ReadonlyMap<string, string>): string {
  const [left = '', right = '', ...more] = value.split(' ');
  if (words.has(left) && words.has(right) && more.length === 0) return `${words.get(left)} → ${words.get(right)}`;
  return words.get(value) ?? value;
}

function comparedWith(root: XmlNode): string[] {
  const branches = ['responseIf', 'responseElseIf'].flatMap((name) => all(root, name)).filter(earns);
  return branches.flatMap((branch) => valuesIn([...elements(branch)]));
}

const earns = (branch: XmlNode): boolean =>
  children(branch, 'setOutcomeValue').some(
    (each) => each.attributes.identifier === 'SCORE' && (numberOf(lineOf(child(each, 'baseValue'))) ?? 1) > 0,
  );

const COMPARISONS = ['equal', 'match', 'stringMatch'];

/** A lower bound and the upper one after it are a range. */
function valuesIn(nodes: readonly XmlNode[]): string[] {
  const values: string[] = [];
  let lower: string | undefined;
  for (const node of nodes) {
    const value = lineOf(child(node, 'baseValue'));
    if (node.name === 'patternMatch') values.push(`/${node.attributes.pattern ?? ''}/`);
    if (value === '') continue;
    if (node.name === 'gte') lower = value;
    if (node.name === 'lte') values.push(rangeOf(lower, value));
    if (COMPARISONS.includes(node.name)) values.push(value);
  }
  return values;
}
