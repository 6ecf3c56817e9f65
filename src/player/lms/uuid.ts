import { hash } from '../../topic/hash.js';

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
  // The places of version and variant, as RFC 9562 has them.
  return digits.join('').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-5$3-a$4-$5');
}
