import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a document in the encoding that its byte order mark or XML declaration names, else UTF-8.
 * Throws a Refusal where it is no such text, or larger than a document may be.
 */
export function decodeDocument(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.document) throw new Refusal(`a document of more than ${LIMITS.document} bytes`);
  const mark = BYTE_ORDER_MARKS.find(([, marks]) => marks.every((byte, place) => bytes[place] === byte));
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const encoding = mark?.[0] ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal(`no text in the encoding ${encoding}`, { cause: error });
  }
}

// What may stand before the root element (XML 1.0, 2.8): declaration, processing instructions, comments, blanks.
const PROLOG_PART = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const DOCTYPE = /<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*')*>/y;
const DECLARATION = /^<\?xml\s[\s\S]*?\?>/;

/**
 * `text` without XML declaration and document type, its lines as they were: what remains declares no entity, and names
 * no file to be loaded. Throws a Refusal for a document type that declares anything itself.
 */
export function withoutDoctype(text: string): string {
  const at = endOfProlog(text, 0);
  if (!text.startsWith('<!DOCTYPE', at)) return text.replace(DECLARATION, blank);
  DOCTYPE.lastIndex = at;
  const doctype = DOCTYPE.exec(text)?.[0];
  if (doctype === undefined) throw new Refusal('a document type that declares entities or elements');
  return `${text.slice(0, at).replace(DECLARATION, blank)}${blank(doctype)}${text.slice(at + doctype.length)}`;
}

function endOfProlog(text: string, start: number): number {
  let at = start;
  for (;;) {
    PROLOG_PART.lastIndex = at;
    const part = PROLOG_PART.exec(text)?.[0];
    if (!part) return at;
    at += part.length;
  }
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Throws a Refusal for more tags and attributes than a tree should be made of. */
export function refuseManyParts(text: string): void {
  let parts = 0;
  for (const _ of text.matchAll(/<|=\s*["']/g)) {
    parts += 1;
    if (parts > LIMITS.parts) throw new Refusal(`more than ${LIMITS.parts} tags and attributes`);
  }
}
