/** A start tag, with its attributes' values decoded. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What `readTags` finds in a document. */
export interface XmlParts {
  readonly tags: readonly XmlTag[];
  /** The text within elements, by the element's name. */
  readonly texts: readonly { readonly within: string; readonly text: string }[];
}

const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTE = `(${NAME})\\s*=\\s*("[^"<]*"|'[^'<]*')`;
const ENTITY = /&(?:#(\d+)|#x([\dA-Fa-f]+)|(amp|lt|gt|quot|apos));/g;

/** Everything that a plain document may hold; what fits none of these is refused. */
const TOKEN = new RegExp(
  [
    `<(?<open>${NAME})(?<attributes>(?:\\s+${ATTRIBUTE.replace(/\((?!\?)/g, '(?:')})*)\\s*(?<empty>/?)>`,
    `</(?<close>${NAME})\\s*>`,
    '<!--(?:(?!--)[\\s\\S])*-->',
    '<!\\[CDATA\\[(?<cdata>(?:(?!\\]\\]>)[\\s\\S])*)\\]\\]>',
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
);

/**
 * The tags and texts of an XML document of the plain kind: elements, attributes, texts, CDATA, comments and the five
 * entities of XML. Undefined for all else, a document type or a processing instruction too: what this strict reader
 * takes no browser can read otherwise.
 */
export function readTags(document: string): XmlParts | undefined {
  const declaration = /^\s*<\?xml\s[^?<>]*\?>/.exec(document)?.[0] ?? '';
  const tags: XmlTag[] = [];
  const texts: { within: string; text: string }[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = declaration.length;
  for (let at = declaration.length; at < document.length; at = TOKEN.lastIndex) {
    const groups = TOKEN.exec(document)?.groups;
    if (!groups) return undefined;
    if (groups.open) {
      const attributes = attributesIn(groups.attributes ?? '');
      if (!attributes || (open.length === 0 && tags.length > 0)) return undefined;
      tags.push({ name: groups.open, attributes });
      if (groups.empty === '') open.push(groups.open);
    } else if (groups.close) {
      if (open.pop() !== groups.close) return undefined;
    } else if (groups.text ?? groups.cdata) {
      const text = groups.cdata ?? decode(groups.text ?? '');
      if (text === undefined || (open.length === 0 && text.trim() !== '')) return undefined;
      texts.push({ within: open.at(-1) ?? '', text });
    }
  }
  return open.length === 0 && tags.length > 0 ? { tags, texts } : undefined;
}

function attributesIn(written: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted = ''] of written.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
    const value = decode(quoted.slice(1, -1));
    if (value === undefined || attributes.has(name)) return undefined;
    attributes.set(name, value);
  }
  return attributes;
}

function decode(text: string): string | undefined {
  if (text.replace(ENTITY, '').includes('&')) return undefined;
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name] ?? '';
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
