import { parseHtml } from '../../unpack/html.js';
import { all, elements, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';

/** The words of a piece of HTML on one line; a picture is its alternative text. */
export const plainHtml = (html: string): string => plainNode(parseHtml(html));

/** The same of an element. */
export const plainNode = (node: XmlNode | undefined): string => (node ? wordsOf(node).replace(/\s+/g, ' ').trim() : '');

/** HTML in a `mattext` is escaped once more. */
export const materialText = (node: XmlNode | undefined): string =>
  all(node, 'mattext')
    .map((each) => (each.attributes.texttype === 'text/plain' ? lineOf(each) : plainHtml(lineOf(each))))
    .join(' ')
    .trim();

const BLOCK = /^(?:p|div|li|h[1-6]|td|th|tr|br|pre|blockquote|prompt|simpleChoice|math)$/;
const SILENT = /^(?:script|style|template|annotation|annotation-xml)$/;

function wordsOf(node: XmlNode): string {
  if (SILENT.test(node.name)) return '';
  if (node.name === 'img') return ` [${node.attributes.alt || (node.attributes.src ?? 'picture')}] `;
  const words = node.content.map((each) => (typeof each === 'string' ? each : wordsOf(each))).join('');
  return BLOCK.test(node.name) ? ` ${words} ` : words;
}

/** An address in a document. */
interface Address {
  readonly address: string;
  readonly line: number;
}

/** Elements whose addresses a browser loads or follows, and the attributes that hold them. */
const LOADING = new Set([
  'a',
  'audio',
  'embed',
  'iframe',
  'img',
  'link',
  'object',
  'script',
  'source',
  'track',
  'video',
]);
const ADDRESSES = ['src', 'href', 'poster', 'data'];

/** The addresses of files at and below an element. */
export function addressesIn(root: XmlNode): Address[] {
  const found: Address[] = [];
  for (const { name, attributes, line } of elements(root)) {
    if (!LOADING.has(name)) continue;
    for (const attribute of ADDRESSES) {
      const address = attributes[attribute];
      if (address !== undefined) found.push({ address, line });
    }
  }
  return found;
}

/** A number where `text` is one. */
export const numberOf = (text: string | undefined): number | undefined => {
  const number = Number(text);
  return text === undefined || text.trim() === '' || !Number.isFinite(number) ? undefined : number;
};

/** `{ [name]: value }` where there is a value. */
export const optional = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> => (value === undefined ? {} : ({ [name]: value } as Record<Name, Value>));

/** The text of a field that only a label beside it names. */
export const labelled = (fields: readonly XmlNode[], label: string): string | undefined => {
  const field = fields.find((each) => lineOf(first(each, 'fieldlabel')) === label);
  return field && lineOf(first(field, 'fieldentry'));
};

/** A range of one number is that number. */
export const rangeOf = (lower: string | undefined, upper: string): string =>
  lower === upper ? upper : `${lower ?? ''} to ${upper}`.trim();
