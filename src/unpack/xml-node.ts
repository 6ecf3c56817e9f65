/** An element of XML or HTML as plain data. */
export interface XmlNode {
  /** Its local name; HTML's are in lower case. */
  readonly name: string;
  readonly prefix: string;
  /** Empty in HTML. */
  readonly namespace: string;
  /** By their names as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlNode | string)[];
  /** Counted from 1. */
  readonly line: number;
}

export const childrenOf = (node: XmlNode): XmlNode[] =>
  node.content.filter((each): each is XmlNode => typeof each !== 'string');

/** The children of that name. */
export const children = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node ? childrenOf(node).filter((each) => each.name === name) : [];

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined => children(node, name)[0];

/** Every element at or below `node`, in document order. */
export function* elements(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const each of childrenOf(node)) yield* elements(each);
}

/** Those of that name. */
export const all = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node ? [...elements(node)].filter((each) => each.name === name) : [];

export const first = (node: XmlNode | undefined, name: string): XmlNode | undefined => {
  if (node) for (const each of elements(node)) if (each.name === name) return each;
  return undefined;
};

/** All text at and below `node`; empty where there is no node. */
export const textOf = (node: XmlNode | undefined): string =>
  node ? node.content.map((each) => (typeof each === 'string' ? each : textOf(each))).join('') : '';

/** The same on one line. */
export const lineOf = (node: XmlNode | undefined): string => textOf(node).replace(/\s+/g, ' ').trim();
