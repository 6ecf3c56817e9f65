import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedUuid } from '../../src/player/lms/uuid.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;

test('is a UUID, the same for the same, whatever the base', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uuid(), fc.string()), fc.array(fc.string({ unit: 'binary' })), (base, parts) => {
      expect(derivedUuid(base, ...parts)).toMatch(UUID);
      expect(derivedUuid(base, ...parts)).toBe(derivedUuid(base, ...parts));
    }),
  );
});

test('tells apart', () => {
  const base = randomUUID();
  const ids = new Set<string>();
  for (let question = 0; question < 100; question += 1) {
    for (let time = 0; time < 100; time += 1) ids.add(derivedUuid(base, `q${question}`, new Date(time).toISOString()));
  }
  for (let other = 0; other < 1000; other += 1) ids.add(derivedUuid(randomUUID(), 'passed'));
  expect(ids.size).toBe(11_000);
});
