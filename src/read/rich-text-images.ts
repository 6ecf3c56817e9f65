import { posix } from 'node:path';
import type { Token } from 'markdown-it';
import type { Position } from '../topic/position.js';
import type { MediaReference } from '../topic/rich-text.js';
import { pickAttributes } from './markdown/attributes.js';
import { attributesOfImage } from './markdown/image-attributes.js';
import { placeOf } from './markdown/places.js';
import { plainText } from './rich-text.js';
import { decode } from './rich-text-links.js';
import type { Say } from './say.js';

/** What stands in an image's parentheses. */
export const addressOf = (image: Token): string => String(image.attrGet('src') ?? '').trim();

/** Rewrites an image's address to `media:NAME`; none where the address can be no file beside the topic. */
export function resolveImage(image: Token, say: Say): MediaReference | undefined {
  const at = placeOf(image);
  const address = addressOf(image);
  const alt = plainText(image.children ?? []);
  const attributes = pickAttributes(attributesOfImage(image), ['.decorative'], say);
  const decorative = attributes.has('.decorative');
  image.attrSet('alt', decorative ? '' : alt);

  const name = nameBeside(address, { role: 'image', at }, say);
  if (name === undefined) return undefined;
  if (alt === '' && !decorative) say('image-without-alt', at, { name, role: 'image' });
  image.attrSet('src', `media:${name}`);
  return { role: 'image', name, alt: decorative ? '' : alt, decorative, at };
}

/** The path below the topic's folder that an author wrote; undefined where it can be no file beside the topic, which is said. */
export function nameBeside(
  address: string,
  { role, at }: { readonly role: string; readonly at: Position },
  say: Say,
): string | undefined {
  const name = mediaName(address);
  if (name !== undefined) return name;
  const isOutside = isBeside(address) && !HIDDEN.test(decode(address));
  say(isOutside ? 'image-outside' : 'image-address', at, { name: address, address, role });
  return undefined;
}

/** Neither a scheme nor a host; a single letter before a colon is a drive. */
const isBeside = (address: string): boolean => address !== '' && !/^(?:[a-z][a-z0-9+.-]+:|\/\/|#)/i.test(address);

/** The path below the topic's folder, without `.` and `..`; undefined where the address leaves the folder. */
function mediaName(address: string): string | undefined {
  if (!isBeside(address)) return undefined;
  const name = posix.normalize(decode(address));
  const leaves = name === '..' || name.startsWith('../') || /^(?:[a-z]:|[/\\])/i.test(name);
  return leaves || HIDDEN.test(name) ? undefined : name;
}

/** A backslash parts folders on some systems alone; the others are invisible. */
const HIDDEN = /\\|\p{Cc}|[\uFFFE\uFFFF]/u;
