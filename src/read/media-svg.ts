import { readTags, type XmlTag } from './xml-tags.js';

/** Elements that run code, show other documents, or carry HTML. */
const ELEMENTS = ['script', 'foreignobject', 'iframe', 'embed', 'object', 'audio', 'video', 'handler', 'listener'];
const XHTML = 'http://www.w3.org/1999/xhtml';
/** Animations of these attributes would bring in what is refused. */
const ANIMATED = /^(?:on.*|(?:\w+:)?href|style)$/i;
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp)[;,]/i;

/** What an SVG holds that is not proven harmless, in words; undefined for one that only draws. */
export function unsafePart(bytes: Uint8Array): string | undefined {
  const parts = readTags(new TextDecoder('utf-8').decode(bytes));
  if (!parts) return 'a document type, an entity or broken XML';
  const root = parts.tags[0]?.name ?? '';
  if (localName(root) !== 'svg') return `<${root}> in place of <svg>`;
  for (const tag of parts.tags) {
    const found = unsafeTag(tag);
    if (found) return found;
  }
  const styles = parts.texts.filter(({ within }) => localName(within) === 'style').map(({ text }) => text);
  return loadsFiles(styles.join('')) ? 'a style that loads a file' : undefined;
}

function unsafeTag({ name, attributes }: XmlTag): string | undefined {
  if (ELEMENTS.includes(localName(name))) return `<${name}>`;
  for (const [key, value] of attributes) {
    const attribute = localName(key);
    if (attribute.startsWith('on')) return `the attribute ${key}`;
    if (key.startsWith('xmlns')) {
      if (value.trim() === XHTML) return 'HTML';
    } else if (['href', 'src', 'base'].includes(attribute)) {
      if (attribute === 'base' || !isOwn(value)) return `the address ${value.slice(0, 40)}`;
    } else if (loadsFiles(value)) return `the address in ${key}`;
    if (attribute === 'attributename' && ANIMATED.test(value.trim())) return `an animation of ${value.trim()}`;
  }
  return undefined;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** A part of the same document, or a picture within it. */
const isOwn = (address: string): boolean => /^\s*#/.test(address) || PICTURE.test(address.trim());

/** CSS that names another file, or hides by an escape what it names. */
function loadsFiles(css: string): boolean {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  if (/@import|image-set\(|\bsrc\(|expression\(|-moz-binding|javascript:/i.test(plain)) return true;
  const addresses = [...plain.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = '']) => address);
  return addresses.some((address) => !isOwn(address)) || (/\\/.test(plain) && /[:(@]/.test(plain));
}
