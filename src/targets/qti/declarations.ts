import type { XmlElement } from '../xml.js';
import { decimal } from './expressions.js';

type Cardinality = 'single' | 'multiple' | 'ordered';
type BaseType = 'identifier' | 'string' | 'float' | 'directedPair';

/** A right answer, and what each answer is worth where that is shared out. */
interface Declared {
  readonly right?: readonly string[];
  readonly mapping?: XmlElement;
}

export const responseDeclaration = (
  identifier: string,
  cardinality: Cardinality,
  baseType: BaseType,
  { right = [], mapping }: Declared,
): XmlElement => ({
  '@identifier': identifier,
  '@cardinality': cardinality,
  '@baseType': baseType,
  ...(right.length > 0 && { correctResponse: { value: right } }),
  ...(mapping && { mapping }),
});

/** What each value of a response is worth, as a share of the item's points. */
export interface MapEntry {
  readonly key: string;
  readonly value: number;
  /** Of a typed text: do capitals count? */
  readonly caseSensitive?: boolean;
}

/** `bounded`: what several values give together is never below 0 nor above 1. */
export const mapping = (entries: readonly MapEntry[], bounded = false): XmlElement => ({
  ...(bounded && { '@lowerBound': '0', '@upperBound': '1' }),
  '@defaultValue': '0',
  mapEntry: entries.map(({ key, value, caseSensitive }) => ({
    '@mapKey': key,
    '@mappedValue': decimal(value),
    ...(caseSensitive !== undefined && { '@caseSensitive': String(caseSensitive) }),
  })),
});
