import type { XmlNode } from './xml-tree.js';
import { all, first } from './xml-tree.js';

/** What a learner gave, by the identifier of the response; nothing is no answer. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** A value of QTI: NULL, one value, or a container of several, whose order may count. */
type Value = null | boolean | number | string | Container;
interface Container {
  readonly ordered: boolean;
  readonly values: readonly string[];
}

/** What became of an answer. */
export interface Outcome {
  readonly score: number;
  /** Identifiers of the modal feedback that is shown, with their outcomes: `RESULT correct`. */
  readonly feedback: readonly string[];
}

/** An item's response processing (QTI 2.1, 3 and 15), from the XML alone, by the names of 2.x. */
export function processItem(item: XmlNode, given: Given): Outcome {
  const outcomes = new Map<string, Value>();
  for (const declaration of childrenOf(item, 'outcomeDeclaration')) {
    const [value] = all(declaration, 'value');
    outcomes.set(idOf(declaration), value ? Number(value.text) : null);
  }
  const processing = item.children.find(({ name }) => name === 'responseProcessing');
  if (processing) processor(item, given, outcomes)(processing.children);
  const score = outcomes.get('SCORE');
  if (typeof score !== 'number') throw new Error('SCORE is no number');
  return { score, feedback: shownFeedback(item, outcomes) };
}

const idOf = ({ attributes }: XmlNode): string => attributes.identifier ?? '';
const childrenOf = ({ children }: XmlNode, name: string): XmlNode[] => children.filter((child) => child.name === name);

function shownFeedback(item: XmlNode, outcomes: ReadonlyMap<string, Value>): string[] {
  return childrenOf(item, 'modalFeedback').flatMap(({ attributes }) => {
    const name = attributes.outcomeIdentifier ?? '';
    if (!outcomes.has(name)) throw new Error(`no outcome ${name}`);
    const value = outcomes.get(name) ?? null;
    const values = isContainer(value) ? value.values : [value];
    return values.includes(attributes.identifier ?? '') ? [`${name} ${attributes.identifier}`] : [];
  });
}

const isContainer = (value: Value): value is Container => typeof value === 'object' && value !== null;

type Run = (rules: readonly XmlNode[]) => void;

function processor(item: XmlNode, given: Given, outcomes: Map<string, Value>): Run {
  const evaluate = evaluator(item, given, outcomes);
  const run: Run = (rules) => {
    for (const rule of rules) {
      if (rule.name === 'setOutcomeValue') {
        if (!outcomes.has(idOf(rule))) throw new Error(`no outcome ${idOf(rule)}`);
        outcomes.set(idOf(rule), evaluate(only(rule)));
      } else if (rule.name === 'responseCondition') condition(rule);
      else throw new Error(`a rule that nobody knows: ${rule.name}`);
    }
  };
  const condition = ({ children }: XmlNode): void => {
    const holds = ({ name, children: [test] }: XmlNode): boolean =>
      name === 'responseElse' || (test !== undefined && evaluate(test) === true);
    const branch = children.find(holds);
    if (branch) run(branch.name === 'responseElse' ? branch.children : branch.children.slice(1));
  };
  return run;
}

function only({ name, children }: XmlNode): XmlNode {
  const [child, ...others] = children;
  if (!child || others.length > 0) throw new Error(`${name} wants one expression`);
  return child;
}

type Evaluate = (expression: XmlNode) => Value;

/** Of what may be NULL the result is NULL where any part is, but for `and` and `or` (QTI 2.1, 15.3). */
function evaluator(item: XmlNode, given: Given, outcomes: ReadonlyMap<string, Value>): Evaluate {
  const declarations = new Map(childrenOf(item, 'responseDeclaration').map((each) => [idOf(each), each]));
  const declared = (expression: XmlNode): XmlNode => {
    const declaration = declarations.get(idOf(expression));
    if (!declaration) throw new Error(`no response ${idOf(expression)}`);
    return declaration;
  };
  const variableNamed = (name: string): Value => {
    const declaration = declarations.get(name);
    if (declaration) return typedValue(declaration, given[name] ?? []);
    if (!outcomes.has(name)) throw new Error(`no variable ${name}`);
    return outcomes.get(name) ?? null;
  };
  const compared =
    (compare: (a: number, b: number) => boolean): Evaluate =>
    ({ children }) => {
      const [a, b] = children.map(evaluate);
      return typeof a === 'number' && typeof b === 'number' ? compare(a, b) : null;
    };
  const expressions: Readonly<Record<string, Evaluate>> = {
    variable: (expression) => variableNamed(idOf(expression)),
    correct: (expression) => {
      const declaration = declared(expression);
      return typedValue(
        declaration,
        all(first(declaration, 'correctResponse'), 'value').map(({ text }) => text),
      );
    },
    mapResponse: (expression) => mapped(declared(expression), variableNamed(idOf(expression))),
    baseValue: ({ attributes, text }) => (attributes.baseType === 'float' ? Number(text) : text),
    match: ({ children }) => {
      const [a = null, b = null] = children.map(evaluate);
      return a === null || b === null ? null : isSame(a, b);
    },
    isNull: (expression) => evaluate(only(expression)) === null,
    and: ({ children }) => children.map(evaluate).every((value) => value === true),
    or: ({ children }) => children.map(evaluate).some((value) => value === true),
    not: (expression) => {
      const value = evaluate(only(expression));
      return value === null ? null : value !== true;
    },
    gt: compared((a, b) => a > b),
    gte: compared((a, b) => a >= b),
    lte: compared((a, b) => a <= b),
    sum: ({ children }) => {
      const values = children.map(evaluate);
      return values.some((value) => value === null)
        ? null
        : values.reduce((total: number, each) => total + Number(each), 0);
    },
    index: (expression) => {
      const value = evaluate(only(expression));
      return isContainer(value) ? (value.values[Number(expression.attributes.n) - 1] ?? null) : null;
    },
    stringMatch: ({ attributes, children }) => {
      const [a, b] = children.map(evaluate);
      if (typeof a !== 'string' || typeof b !== 'string') return null;
      return attributes.caseSensitive === 'true' ? a === b : a.toLowerCase() === b.toLowerCase();
    },
    patternMatch: (expression) => {
      const value = evaluate(only(expression));
      return typeof value === 'string' ? schemaExpression(expression.attributes.pattern ?? '').test(value) : null;
    },
  };
  function evaluate(expression: XmlNode): Value {
    const known = expressions[expression.name];
    if (!known) throw new Error(`an expression that nobody knows: ${expression.name}`);
    return known(expression);
  }
  return evaluate;
}

/** What was given as a value of the declared type. A text that is no number is none. */
function typedValue({ attributes }: XmlNode, given: readonly string[]): Value {
  const [only] = given;
  if (only === undefined) return null;
  if (attributes.cardinality !== 'single') return { ordered: attributes.cardinality === 'ordered', values: given };
  if (attributes.baseType !== 'float') return only;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(only.trim()) ? Number(only) : null;
}

function mapped(declaration: XmlNode, value: Value): number {
  const { attributes, children } = first(declaration, 'mapping');
  const fallback = Number(attributes.defaultValue);
  // An answer that was not given is worth what nobody has mapped.
  const values = value === null ? [] : isContainer(value) ? [...new Set(value.values)] : [String(value)];
  const total = values.reduce((sum, each) => {
    const entry = children.find(({ attributes: { mapKey = '', caseSensitive } }) =>
      caseSensitive === 'false' ? mapKey.toLowerCase() === each.toLowerCase() : mapKey === each,
    );
    return sum + (entry ? Number(entry.attributes.mappedValue) : fallback);
  }, 0);
  const { lowerBound = Number.NEGATIVE_INFINITY, upperBound = Number.POSITIVE_INFINITY } = attributes;
  return Math.min(Number(upperBound), Math.max(Number(lowerBound), total));
}

function isSame(a: Value, b: Value): boolean {
  if (!isContainer(a) || !isContainer(b)) return a === b;
  const listed = ({ values, ordered }: Container): string => JSON.stringify(ordered ? values : values.toSorted());
  return listed(a) === listed(b);
}

/**
 * A regular expression of XML Schema (part 2, appendix F), which matches whole texts. `$` and `^` are characters there,
 * and nothing begins with `(?`.
 */
export function schemaExpression(pattern: string): RegExp {
  if (/\(\?|(?<!\\)(?:\\\\)*\\[bBkxu\d]/.test(pattern)) throw new Error(`no pattern of XML Schema: ${pattern}`);
  return new RegExp(`^(?:${pattern.replace(/\\-/g, '\\u002D')})$`, 'u');
}
