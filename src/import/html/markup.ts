import type { XmlNode } from '../../unpack/xml-node.js';

const EMPTY = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What stands in an element as HTML; `write` gives other HTML for some of the elements in it. */
export const markupOf = (
  content: XmlNode['content'],
  write: (node: XmlNode) => string | undefined = () => undefined,
): string =>
  content.map((part) => (typeof part === 'string' ? escaped(part) : (write(part) ?? elementOf(part, write)))).join('');

function elementOf({ name, attributes, content }: XmlNode, write: (node: XmlNode) => string | undefined): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  return EMPTY.has(name) ? `<${tag}>` : `<${tag}>${markupOf(content, write)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
