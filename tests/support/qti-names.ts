import type { XmlNode } from './xml-tree.js';

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A document of QTI 3.0 by the names of 2.x, and one of 2.x as it is; what stands in a text is left alone. */
export function byOldNames(node: XmlNode): XmlNode {
  const children = node.children.map(byOldNames);
  if (!node.name.startsWith('qti-')) return { ...node, children };
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name.startsWith('data-') ? name : camel(name),
    value,
  ]);
  return { ...node, name: camel(node.name.slice(4)), attributes: Object.fromEntries(attributes), children };
}
