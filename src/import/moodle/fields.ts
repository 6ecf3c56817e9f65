import { decoded } from '../../inspect/path.js';
import { child, children, lineOf, textOf, type XmlNode } from '../../unpack/xml-node.js';
import { foreignMarkdown } from '../foreign-markdown.js';
import { toMarkdown } from '../gift/text.js';
import { htmlToMarkdown } from '../html/to-markdown.js';
import { plainText } from '../plain.js';

export interface FieldMeans {
  readonly note: (words: string) => void;
  /** The files of the topic, by their paths beside it. */
  readonly media: Map<string, Uint8Array>;
}

/** The raw text of a field. */
export const rawOf = (field: XmlNode | undefined): string => textOf(child(field, 'text') ?? field);

/** A field that holds words alone, on one line: entities that Moodle decodes are decoded. */
export const wordsOf = (field: XmlNode | undefined): string =>
  lineOf(child(field, 'text') ?? field).replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What a field's words are, in Moodle's names of its formats; HTML where it names none. */
export function markdownOf(
  field: XmlNode | undefined,
  means: FieldMeans,
  holds: readonly string[] = [],
  raw = rawOf(field),
): string {
  if (!field || raw.trim() === '') return '';
  const { note } = means;
  const format = field.attributes.format ?? 'html';
  if (format === 'plain_text') return plainText(raw);
  if (format === 'markdown') return foreignMarkdown(raw, note);
  if (format === 'moodle_auto_format' && holds.length === 0) return toMarkdown(raw, 'moodle', note);
  return htmlToMarkdown(raw, { note, tex: true, holds, media: (address) => mediaIn(field, address, means) });
}

/** `{ [name]: … }` of a field that says something. */
export function optionalField<Name extends string>(
  name: Name,
  field: XmlNode | undefined,
  means: FieldMeans,
): Partial<Record<Name, string>> {
  const text = markdownOf(field, means);
  return text === '' ? {} : ({ [name]: text } as Record<Name, string>);
}

const BASE = '@@PLUGINFILE@@/';

/** The file that an address of a field names, unpacked beside the topic. */
function mediaIn(field: XmlNode, address: string, means: FieldMeans): string | undefined {
  if (!address.startsWith(BASE)) return undefined;
  const wanted = decoded(address.slice(BASE.length).replace(/[?#].*$/s, ''));
  const file = children(field, 'file').find((each) => pathOf(each) === wanted);
  return file && keepFile(file, means);
}

const pathOf = ({ attributes: { path = '/', name = '' } }: XmlNode): string => `${path}${name}`.replace(/^\/+/, '');

/** Takes an embedded file over; a second one of its name with other bytes gets another name. */
export function keepFile(file: XmlNode, { media, note }: FieldMeans): string | undefined {
  const { encoding = 'base64' } = file.attributes;
  if (encoding !== 'base64') {
    note(`the file ${pathOf(file)} is encoded in a way that is not known`);
    return undefined;
  }
  const bytes = Buffer.from(textOf(file), 'base64');
  const parts = pathOf(file)
    .split('/')
    .map((part) => part.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, ''));
  const wanted = parts.filter((part) => part !== '').join('/') || 'file';
  for (let count = 1; ; count += 1) {
    const path = count === 1 ? wanted : wanted.replace(/(?=\.[^./]*$|$)/, `-${count}`);
    const known = media.get(path);
    if (known && !bytes.equals(known)) continue;
    media.set(path, bytes);
    return path;
  }
}
