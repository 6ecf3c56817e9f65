import { Parser } from 'htmlparser2';
import { decodeDocument, refuseManyParts } from './document-text.js';
import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';
import type { XmlNode } from './xml-node.js';

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: (XmlNode | string)[];
}

/** A page, or a fragment of one, below an element called `html`. Throws a Refusal for one without end. */
export const parseHtmlFile = (bytes: Uint8Array): XmlNode => parseHtml(decodeDocument(bytes));

/** The same of a text. HTML is never malformed: tags are closed where they have to be. */
export function parseHtml(text: string): XmlNode {
  refuseManyParts(text);
  const stack: Open[] = [{ name: 'html', attributes: {}, content: [] }];
  const parser = new Parser({
    onopentag(name, attributes) {
      stack.push({ name, attributes, content: [] });
      if (stack.length > LIMITS.depth) throw new Refusal(`elements more than ${LIMITS.depth} deep`);
    },
    ontext(data) {
      stack.at(-1)?.content.push(data);
    },
    onclosetag() {
      const closed = stack.pop();
      if (closed) stack.at(-1)?.content.push(nodeOf(closed));
    },
  });
  parser.end(text);
  return nodeOf(stack[0] ?? { name: 'html', attributes: {}, content: [] });
}

const nodeOf = (open: Open): XmlNode => ({ ...open, prefix: '', namespace: '', line: 0 });
