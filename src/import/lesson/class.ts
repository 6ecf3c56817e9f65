import { elements, type XmlNode } from '../../unpack/xml-node.js';

export const classesOf = ({ attributes }: XmlNode): string[] => (attributes.class ?? '').split(/\s+/);

export const byClass = (root: XmlNode | undefined, name: string): XmlNode[] =>
  root ? [...elements(root)].filter((node) => classesOf(node).includes(name)) : [];

export const firstOf = (root: XmlNode | undefined, name: string): XmlNode | undefined => byClass(root, name)[0];
