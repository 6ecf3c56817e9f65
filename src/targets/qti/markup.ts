import { unescapeXml } from '../../topic/rich-text.js';
import type { XmlContent, XmlElement } from '../xml.js';

/** A piece of XHTML as a tree. */
export type Markup = string | MarkupElement;
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

const TOKEN = /<(\/?)([A-Za-z][\w:-]*)([^<>]*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** The tree of a well-formed XHTML fragment, as RichText holds it. */
export function parseMarkup(xhtml: string): Markup[] {
  const open: { name: string; attributes: Record<string, string>; children: Markup[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  for (const [text, closing, name = '', attributes = '', empty] of xhtml.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (name === '') parent?.children.push(characters(text));
    else if (closing) open.pop();
    else {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      parent?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return open[0]?.children ?? [];
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, characters(value)]));

/** Named and numbered characters as themselves. */
const characters = (text: string): string =>
  unescapeXml(
    text.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hexadecimal?: string, decimal?: string) => {
      const character = String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
      return character === '&' ? '&amp;' : character;
    }),
  );

/** Elements that hold blocks alone, so that white space between these says nothing. */
const HOLDERS = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'blockquote', 'div', 'dl', 'video', 'audio']);

/** The tree as `writeXml` takes it, letter for letter. */
export const phrases = (markup: readonly Markup[]): XmlContent => ['', ...markup.map(contentOf)];

/** Blocks as `writeXml` takes them, each on lines of its own. */
export const blocks = (markup: readonly Markup[]): XmlContent[] =>
  markup.flatMap((node) => (typeof node === 'string' ? (node.trim() === '' ? [] : [{ p: node }]) : [contentOf(node)]));

function contentOf(node: Markup): XmlContent {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [`@${name}`, value] as const);
  const element: XmlElement = {
    ...Object.fromEntries(attributes),
    '#': HOLDERS.has(node.name) ? blocks(node.children) : phrases(node.children),
  };
  return { [node.name]: element };
}
