import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';

/** An element as plain data, read by another library than the one that writes our XML. */
export interface XmlNode {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text below it. */
  readonly text: string;
}

/** The root element of a document. Throws where it is not well-formed. */
export function parseXml(xml: string): XmlNode {
  const document = XmlDocument.fromString(xml);
  try {
    return nodeOf(document.root);
  } finally {
    document.dispose();
  }
}

function nodeOf(element: XmlElement): XmlNode {
  const children: XmlNode[] = [];
  let text = '';
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) {
      children.push(nodeOf(child));
      text += children.at(-1)!.text;
    } else if (child instanceof XmlText) text += child.content;
  }
  const attributes = Object.fromEntries(
    element.attrs.map(({ name, prefix, content }) => [prefix ? `${prefix}:${name}` : name, content]),
  );
  const prefix = element.prefix;
  return {
    name: prefix ? `${prefix}:${element.name}` : element.name,
    namespace: element.namespaceUri,
    attributes,
    children,
    text,
  };
}

/** Every element of that name at or below `node`, in document order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

/** The first of them. Throws where there is none. */
export function first(node: XmlNode, name: string): XmlNode {
  const [found] = all(node, name);
  if (!found) throw new Error(`no ${name} in ${node.name}`);
  return found;
}

export const texts = (node: XmlNode, name: string): string[] => all(node, name).map(({ text }) => text);

/** The plain text of an XHTML fragment. */
export const plainText = (html: string): string => parseXml(`<div>${html}</div>`).text;
