import type { XmlElement } from '../../xml.js';

/** A field for a line; `length` is the room for what is expected, in characters. */
export const textEntry = (responseIdentifier: string, length: number): XmlElement => ({
  textEntryInteraction: textEntryAttributes(responseIdentifier, length, '@'),
});

export const textEntryAttributes = (
  responseIdentifier: string,
  length: number,
  mark: '' | '@' = '',
): Record<string, string> => ({
  [`${mark}responseIdentifier`]: responseIdentifier,
  [`${mark}expectedLength`]: String(length),
});

/** Room for the longest of some texts, and not so exactly that it gives the length away. */
export const roomFor = (texts: readonly string[]): number => {
  const longest = Math.max(0, ...texts.map((text) => [...text].length));
  return Math.max(10, Math.ceil(longest / 10) * 10);
};
