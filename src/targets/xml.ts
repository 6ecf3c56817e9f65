import { create } from 'xmlbuilder2';

/**
 * What an XML element holds, as data. A key beginning with `@` is an attribute; `#` is the text, or children
 * in an order of their own; a list repeats its element.
 */
export type XmlContent = string | XmlElement | readonly XmlContent[];
export interface XmlElement {
  readonly [name: string]: XmlContent;
}

/** XML 1.0, production 2 (Char). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** A whole document of one root element, indented. Throws an Error for a character that XML 1.0 cannot hold. */
export function writeXml(root: XmlElement): string {
  // xmlbuilder2's own check (`wellFormed`) refuses namespace declarations.
  const text = create({ version: '1.0', encoding: 'UTF-8' }, root as object).end({ prettyPrint: true });
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new Error(`XML cannot hold the character ${JSON.stringify(forbidden[0])}`);
  return `${text}\n`;
}
