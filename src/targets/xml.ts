import { create } from 'xmlbuilder2';
import { forbiddenCharacter } from '../topic/characters.js';

/**
 * What an XML element holds, as data. A key beginning with `@` is an attribute, `#` the text or children in an order
 * of their own, any other a child; a list repeats its child. Where a text stands among children, be it an empty one,
 * no white space is added between them.
 */
export type XmlContent = string | XmlElement | readonly XmlContent[];
export interface XmlElement {
  readonly [name: string]: XmlContent;
}

type Builder = ReturnType<typeof create>;

/** A whole document of one root element, indented. Throws an Error for a character that XML 1.0 cannot hold. */
export function writeXml(root: XmlElement): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  for (const node of childrenOf(root)) addNode(document, node, '\n');
  // Its own indenting (`prettyPrint`) would put white space into texts.
  const text = document.end().replace('?>', '?>\n');
  // xmlbuilder2's own check (`wellFormed`) refuses namespace declarations.
  const forbidden = forbiddenCharacter(text);
  if (forbidden) throw new Error(`XML cannot hold the character ${forbidden.code}`);
  return `${text}\n`;
}

/** A text, or an element by its name. */
type Node = string | { readonly name: string; readonly content: XmlContent };

/** `lineEnd` begins a line as deep as the node's own; undefined within text, where there are no lines. */
function addNode(parent: Builder, node: Node, lineEnd: string | undefined): void {
  if (typeof node === 'string') {
    if (node !== '') parent.txt(literal(node));
    return;
  }
  const element = parent.ele(node.name, attributesOf(node.content));
  const children = childrenOf(node.content);
  const isText = children.some((child) => typeof child === 'string');
  const within = lineEnd === undefined || isText ? undefined : `${lineEnd}  `;
  for (const child of children) {
    if (within) element.txt(within);
    addNode(element, child, within);
  }
  if (within && lineEnd && children.length > 0) element.txt(lineEnd);
}

/** What an element holds, in its order. */
function childrenOf(content: XmlContent): Node[] {
  if (typeof content === 'string') return [content];
  if (isList(content)) return content.flatMap(childrenOf);
  return Object.entries(content).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    return name === '#' ? childrenOf(value) : elementsOf(name, value);
  });
}

const elementsOf = (name: string, value: XmlContent): Node[] =>
  isList(value) ? value.flatMap((each) => elementsOf(name, each)) : [{ name, content: value }];

const isList = (content: XmlContent): content is readonly XmlContent[] => Array.isArray(content);

function attributesOf(content: XmlContent): Record<string, string> {
  if (typeof content === 'string') return {};
  const attributes = Object.entries(content).filter(([name]) => name.startsWith('@'));
  return Object.fromEntries(attributes.map(([name, value]) => [name.slice(1), inAttribute(literal(String(value)))]));
}

/**
 * xmlbuilder2 escapes `<` and `>`, but takes `&lt;` in a text for an entity and leaves it (its issue 117): the escaped
 * HTML in our texts would lose a level, and with it hostile text become markup. An `&amp;` it keeps, and `&#13;`, which
 * a reader would else take for a line end (XML 1.0, 2.11).
 */
const literal = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;');

/** A reader turns line ends and tabs in an attribute into blanks, unless they are written as references (XML 1.0, 3.3.3). */
const inAttribute = (text: string): string => text.replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
