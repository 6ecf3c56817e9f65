import { plainDecimal } from '../plain-decimal.js';
import type { XmlContent, XmlElement } from '../xml.js';

// The expressions and rules of QTI's response and outcome processing, by its own names.

export const variable = (identifier: string): XmlElement => ({ variable: { '@identifier': identifier } });
export const correct = (identifier: string): XmlElement => ({ correct: { '@identifier': identifier } });
export const mapResponse = (identifier: string): XmlElement => ({ mapResponse: { '@identifier': identifier } });

export const baseValue = (baseType: 'float' | 'identifier' | 'string' | 'boolean', value: string): XmlElement => ({
  baseValue: { '@baseType': baseType, '#': value },
});
export const float = (value: number): XmlElement => baseValue('float', decimal(value));
export const identifier = (value: string): XmlElement => baseValue('identifier', value);

export const match = (a: XmlElement, b: XmlElement): XmlElement => ({ match: { '#': [a, b] } });
export const isNull = (value: XmlElement): XmlElement => ({ isNull: value });
export const not = (value: XmlElement): XmlElement => ({ not: value });
export const gt = (a: XmlElement, b: XmlElement): XmlElement => ({ gt: { '#': [a, b] } });
export const gte = (a: XmlElement, b: XmlElement): XmlElement => ({ gte: { '#': [a, b] } });
export const lt = (a: XmlElement, b: XmlElement): XmlElement => ({ lt: { '#': [a, b] } });
export const lte = (a: XmlElement, b: XmlElement): XmlElement => ({ lte: { '#': [a, b] } });
export const sum = (values: readonly XmlElement[]): XmlElement => ({ sum: { '#': values } });
export const product = (values: readonly XmlElement[]): XmlElement => ({ product: { '#': values } });

/** True where all are; a single one stands for itself. */
export const and = (tests: readonly XmlElement[]): XmlElement => joined('and', tests);
/** True where any is. */
export const or = (tests: readonly XmlElement[]): XmlElement => joined('or', tests);

const joined = (name: 'and' | 'or', tests: readonly XmlElement[]): XmlElement =>
  tests.length === 1 && tests[0] ? tests[0] : { [name]: { '#': tests } };

export const setOutcome = (name: string, value: XmlElement): XmlElement => ({
  setOutcomeValue: { '@identifier': name, ...value },
});

/** The rules of the first of the branches whose test holds, else `otherwise`. */
export function firstOf(branches: readonly Branch[], otherwise: readonly XmlContent[]): readonly XmlContent[] {
  if (branches.length === 0) return otherwise;
  const tested = branches.map(({ when, rules }, place) => ({
    [place === 0 ? 'responseIf' : 'responseElseIf']: { '#': [when, ...rules] },
  }));
  const last = otherwise.length > 0 ? [{ responseElse: { '#': otherwise } }] : [];
  return [{ responseCondition: { '#': [...tested, ...last] } }];
}

export interface Branch {
  readonly when: XmlElement;
  readonly rules: readonly XmlContent[];
}

/** In full precision, without an exponent. */
export const decimal = (value: number): string => (value < 0 ? `-${plainDecimal(-value)}` : plainDecimal(value));
