import { hash } from '../../topic/hash.js';

/** A random UUID; `crypto.randomUUID` is there on https alone. */
export function randomUuid(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  return write(bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''), '4');
}

/**
 * A UUID that is the same for the same `base`, itself a UUID, and parts: what is sent again from another window or
 * another day has the id that it had, and an LRS knows it. The base brings the randomness, the parts tell apart.
 */
export function derivedUuid(base: string, ...parts: readonly string[]): string {
  const start = base.replace(/[^0-9a-f]/gi, '').padEnd(32, '0');
  const digits = [0, 8, 16, 24].map((at) => {
    const mixed = Number.parseInt(start.slice(at, at + 8), 16) ^ hash([base, at, ...parts].join(' '));
    return (mixed >>> 0).toString(16).padStart(8, '0');
  });
  return write(digits.join(''), '5');
}

/** 32 hexadecimal digits as RFC 9562 writes them, with the version and the variant put in. */
const write = (digits: string, version: string): string =>
  digits.replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})(.{12})$/,
    (_, a, b, c, variant, d, e) =>
      `${a}-${b}-${version}${c}-${((Number.parseInt(variant, 16) & 3) | 8).toString(16)}${d}-${e}`,
  );
