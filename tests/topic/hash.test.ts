import { expect, test } from 'vitest';
import { hash, hashCode } from '../../src/topic/hash.js';

// Reference values of FNV-1a, 32 bits (draft-eastlake-fnv, appendix C).
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j as FNV-1a does', (text, value) => {
  expect(hash(text)).toBe(value);
});

test('hashes UTF-8, not UTF-16', () => {
  expect(hash('Poznań')).not.toBe(hash('PoznaD'));
});

test('never changes: saved answers hang on it', () => {
  expect(['who', 'events', 'policy'].map((id) => hashCode(id, 3))).toEqual(['yAC', 'ycO', 'PnM']);
  expect(hashCode('who', 4)).toMatch(/^[\w-]{4}$/);
});
