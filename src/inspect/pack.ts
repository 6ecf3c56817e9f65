import { parseHtmlFile } from '../unpack/html.js';
import { type PackedFile, Refusal, type Unpacked } from '../unpack/index.js';
import { LIMITS } from '../unpack/limits.js';
import { MalformedXml, parseXml } from '../unpack/xml.js';
import type { XmlNode } from '../unpack/xml-node.js';
import { fault } from './faults.js';
import type { Fault } from './inspection.js';

/** A document of a package. */
export interface Document {
  readonly path: string;
  readonly root: XmlNode;
}

/** A package with its documents read. */
export interface Pack extends Unpacked {
  /** In the order of the archive. */
  readonly xml: readonly Document[];
  readonly html: readonly Document[];
  /** Why others could not be read. */
  readonly faults: readonly Fault[];
}

const XML = /\.(?:xml|qti)$/i;
const HTML = /\.x?html?$/i;

/** Reads every document of XML and HTML; one that stands alone is XML whatever its name. */
export function readPack(unpacked: Unpacked): Pack {
  const faults: Fault[] = [];
  refuseManyParts([...unpacked.files.values()]);
  const read = (pattern: RegExp, parse: (bytes: Uint8Array) => XmlNode): Document[] =>
    [...unpacked.files.values()].flatMap(({ path, content }) => {
      if (!content || !pattern.test(path)) return [];
      try {
        return [{ path, root: parse(content) }];
      } catch (error) {
        faults.push(faultOf(error, path));
        return [];
      }
    });
  const xml = read(unpacked.isZip ? XML : /^/, parseXml);
  const html = unpacked.isZip ? read(HTML, parseHtmlFile) : [];
  return { ...unpacked, xml, html, faults };
}

/** `<` and `=`, of which a document has at least one for each tag and attribute. */
const PARTS = [0x3c, 0x3d];

/** Throws a Refusal for more tags and attributes than trees should be made of. */
function refuseManyParts(files: readonly PackedFile[]): void {
  let parts = 0;
  for (const { path, content = new Uint8Array() } of files) {
    if (!XML.test(path) && !HTML.test(path)) continue;
    for (const byte of content) if (PARTS.includes(byte)) parts += 1;
  }
  if (parts > LIMITS.parts) throw new Refusal(`more than ${LIMITS.parts} tags and attributes`);
}

function faultOf(error: unknown, file: string): Fault {
  if (error instanceof MalformedXml) return fault('xml-malformed', { file, line: error.line }, error.message);
  if (error instanceof Refusal) return fault('document-refused', { file }, error.message);
  throw error;
}
