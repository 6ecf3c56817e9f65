import { create } from 'xmlbuilder2';
import { forbiddenCharacter } from '../topic/characters.js';

/**
 * What an XML element holds, as data. A key beginning with `@` is an attribute, `#` the text or children in an order
 * of their own, any other a child; a list repeats its child.
 */
export type XmlContent = string | XmlElement | readonly XmlContent[];
export interface XmlElement {
  readonly [name: string]: XmlContent;
}

type Builder = ReturnType<typeof create>;

/** A whole document of one root element, indented. Throws an Error for a character that XML 1.0 cannot hold. */
export function writeXml(root: XmlElement): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  addChildren(document, root);
  const text = document.end({ prettyPrint: true });
  // xmlbuilder2's own check (`wellFormed`) refuses namespace declarations.
  const forbidden = forbiddenCharacter(text);
  if (forbidden) throw new Error(`XML cannot hold the character ${forbidden.code}`);
  return `${text}\n`;
}

function addChildren(parent: Builder, element: XmlElement): void {
  for (const [name, content] of Object.entries(element)) {
    if (!name.startsWith('@')) add(parent, name, content);
  }
}

function add(parent: Builder, name: string, content: XmlContent): void {
  if (typeof content === 'string') (name === '#' ? parent : parent.ele(name)).txt(literal(content));
  else if (isList(content)) for (const each of content) add(parent, name, each);
  else addChildren(name === '#' ? parent : parent.ele(name, attributesOf(content)), content);
}

const isList = (content: XmlContent): content is readonly XmlContent[] => Array.isArray(content);

function attributesOf(element: XmlElement): Record<string, string> {
  const attributes = Object.entries(element).filter(([name]) => name.startsWith('@'));
  return Object.fromEntries(attributes.map(([name, value]) => [name.slice(1), literal(String(value))]));
}

/**
 * xmlbuilder2 escapes `<` and `>`, but takes `&lt;` in a text for an entity and leaves it (its issue 117): the escaped
 * HTML in our texts would lose a level, and with it hostile text become markup. An `&amp;` it keeps.
 */
const literal = (text: string): string => text.replaceAll('&', '&amp;');
