const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The 32-bit FNV-1a hash of a text's UTF-8 bytes: small, and the same on every machine for ever. Not for secrets. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

/** `length` characters (1 to 5) of base-64url that stand for a text. */
export function hashCode(text: string, length: number): string {
  const value = hash(text);
  const bits = 6 * length;
  // FNV's authors fold the upper bits into the lower ones, for these alone are mixed too little.
  const folded = (value ^ (value >>> bits)) >>> 0;
  return Array.from({ length }, (_, place) => BASE64URL[(folded >>> (6 * place)) & 63]).join('');
}
