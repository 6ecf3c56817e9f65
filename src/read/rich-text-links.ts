import type { Token } from 'markdown-it';
import { nearest } from '../diagnostics/nearest.js';
import { markdown } from './markdown/parse.js';
import { placeOf } from './markdown/places.js';
import type { Say } from './say.js';

/** Where `#heading` leads: the id in the lesson's document, by the heading's words as `anchorKey` writes them. */
export type Anchors = ReadonlyMap<string, string>;

/**
 * A heading's words as code hosts write them in an address (`#de-stalinisation`): small letters and digits of any
 * script, other characters dropped, a hyphen for each stretch of blanks and hyphens.
 */
export function anchorKey(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  const kept = plain.replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, '');
  return kept.replace(/[\s-]+/gu, '-').replace(/^-|-$/g, '');
}

/** Percent-encodes what cannot stand in an address, and leaves what is encoded already. */
const encode = (address: string): string => markdown().utils.lib.mdurl.encode(address);

/** Rewrites the address of a `link_open` token; an address that a lesson cannot carry is said. */
export function resolveLink(link: Token, anchors: Anchors, say: Say): void {
  const address = String(link.attrGet('href') ?? '').trim();
  if (address.startsWith('#')) link.attrSet('href', `#${anchorFor(address, anchors, () => placeOf(link), say)}`);
  else if (leadsOutside(address)) link.attrSet('href', encode(address));
  else {
    say('link-address', placeOf(link), { address });
    link.attrSet('href', '#');
  }
}

/** Only what is known to be harmless: browsers read `java\nscript:` and its like as more than it seems. */
function leadsOutside(address: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return true;
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(encode(address));
}

function anchorFor(address: string, anchors: Anchors, at: () => ReturnType<typeof placeOf>, say: Say): string {
  const key = anchorKey(decode(address.slice(1)));
  const id = anchors.get(key);
  if (id === undefined) {
    say('link-target-missing', at(), { address, nearest: nearest(key, [...anchors.keys()]) ?? '' });
  }
  return id ?? key;
}

/** Percent-decodes an address; one that is not encoded rightly is taken as it stands. */
export function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
