import type { AuthoredOf } from '../../write/authored.js';

type Expected = AuthoredOf<'short-text'>['answers'][number];

/**
 * An answer of Moodle's, where `*` stands for any words and `\*` for itself: a text, or a pattern that takes the same.
 * Undefined where it takes anything at all.
 */
export function expectedText(
  text: string,
  isCased: boolean,
): (Pick<Expected, 'text'> & { pattern?: boolean }) | undefined {
  if (/^\**$/.test(text.trim())) return undefined;
  const parts = text.split(/(?<!\\)\*+/).map((part) => part.replace(/\\\*/g, '*'));
  if (parts.length === 1) return { text: parts[0] ?? '' };
  const source = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('.*');
  return { text: `/${source}/${isCased ? '' : 'i'}`, pattern: true };
}
