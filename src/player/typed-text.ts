import { attempt } from './attempt.js';

// Typed text within the saved state: percent-encoded, so that it is ASCII; `+` is a space; `.`, `*`, `!` and `~` divide there.

export function encodeText(text: string): string {
  // A lone half of a surrogate pair has no UTF-8, and encodeURIComponent throws.
  const wellFormed = text.replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed)
    .replace(/[.*!~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

/** Undefined where `encoded` is damaged. */
export const decodeText = (encoded: string): string | undefined =>
  attempt(() => decodeURIComponent(encoded.replace(/\+/g, ' ')));
