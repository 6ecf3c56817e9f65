import { ParseOption, XmlDocument, XmlElement, XmlParseError, XmlText } from 'libxml2-wasm';
import { decodeDocument, refuseManyParts, withoutDoctype } from './document-text.js';
import { Refusal } from './refusal.js';
import type { XmlNode } from './xml-node.js';

// Nothing is loaded and no entity replaced, should a document type ever get past us. libxml2 itself refuses elements
// more than 256 deep and texts over 10 MB.
const OPTION =
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_NOCDATA |
  ParseOption.XML_PARSE_BIG_LINES;

/** XML that is not well-formed. `line` counts from 1. */
export class MalformedXml extends Error {
  override readonly name = 'MalformedXml';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** The root element of a document. Throws MalformedXml, or a Refusal for a hostile one. */
export function parseXml(source: Uint8Array): XmlNode {
  const document = openDocument(source);
  try {
    return nodeOf(document.root);
  } finally {
    document.dispose();
  }
}

/** The document itself, for the validator. Whoever opens it disposes of it. */
export function openDocument(source: Uint8Array): XmlDocument {
  const text = withoutDoctype(decodeDocument(source));
  refuseManyParts(text);
  try {
    return XmlDocument.fromString(text, { option: OPTION });
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const [detail] = error.details;
    const message = detail?.message.trim().split('\n')[0] ?? 'there is no element';
    if (/Excessive depth|Resource limit/.test(message)) throw new Refusal(message.split(',')[0]);
    throw new MalformedXml(message, detail?.line ?? 1);
  }
}

/** Recursion is safe: the depth is limited by the parser. */
function nodeOf(element: XmlElement): XmlNode {
  const content: (XmlNode | string)[] = [];
  for (let part = element.firstChild; part; part = part.next) {
    if (part instanceof XmlElement) content.push(nodeOf(part));
    else if (part instanceof XmlText) content.push(part.content);
  }
  const attributes = element.attrs.map(({ name, prefix, content: value }) => [
    prefix ? `${prefix}:${name}` : name,
    value,
  ]);
  return {
    name: element.name,
    prefix: element.prefix,
    namespace: element.namespaceUri,
    attributes: Object.fromEntries(attributes),
    content,
    line: element.line,
  };
}
