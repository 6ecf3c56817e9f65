import { hash } from './hash.js';

/** Long enough to be told apart, short enough to be read. */
const LONGEST = 48;

/**
 * A name for ids and addresses: ASCII small letters, digits and hyphens, beginning with a letter.
 * Accents are dropped; a text of another script gives `prefix` and a code that depends on the text alone.
 */
export function slug(text: string, prefix: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  if (name === '') return prefix + hash(text.normalize('NFC')).toString(36);
  return /^[a-z]/.test(name) ? name : `${prefix}-${name}`;
}

/** `wanted`, or the first of `wanted-2`, `wanted-3`, … that is not yet `taken`; takes it. */
export function takeUnique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
  taken.add(name);
  return name;
}
