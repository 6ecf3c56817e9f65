import type { StateInline, Token } from 'markdown-it';
import { type Attribute, attributesIn } from './attributes.js';
import { placeInline } from './environment.js';

const attributes = new WeakMap<Token, readonly Attribute[]>();

/** The `{…}` that stands right after an image. */
export const attributesOfImage = (image: Token): readonly Attribute[] => attributes.get(image) ?? [];

/** Inline rule: takes `{.decorative}` after an image for the image's. */
export function imageAttributes(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const image = state.tokens.at(-1);
  if (src[pos] !== '{' || src[pos - 1] !== ')' || silent || state.pending !== '' || image?.type !== 'image')
    return false;
  const end = src.indexOf('}', pos);
  if (end < 0) return false;
  const found = attributesIn(src.slice(pos, end + 1), (offset) => placeInline(state, pos + offset));
  if (found.length === 0) return false;
  attributes.set(image, found);
  state.pos = end + 1;
  return true;
}
