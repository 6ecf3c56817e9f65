import type { Token } from 'markdown-it';
import { placeOf } from './places.js';
import type { Reading } from './reading.js';

const NOT_PLAIN: Readonly<Record<string, string>> = { image: 'image', link_open: 'link', math_inline: 'formula' };

/** A text that the model keeps as plain words. Bold and italic are lost on purpose, more than that is said. */
export function plainTitle(inline: Token, { parsed, say }: Reading): string {
  const { text, tokens } = parsed.words(inline);
  for (const token of tokens) {
    const what = NOT_PLAIN[token.type];
    if (what) say('plain-title', placeOf(token), { what });
  }
  return text;
}
