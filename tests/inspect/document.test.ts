import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultRules } from '../../src/inspect/faults.js';
import { kinds } from '../../src/inspect/kinds.js';
import { LIMITS } from '../../src/unpack/limits.js';

const document = readFileSync('docs/inspect.md', 'utf8');

it('docs/inspect.md names every kind and every rule', () => {
  const named = [...document.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  expect([...Object.keys(kinds), ...faultRules].filter((name) => !named.includes(name))).toEqual([]);
});

it('docs/inspect.md has the limits', () => {
  const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
  const { entries, kept, document: size, ratio, depth } = LIMITS;
  const limits = [entries.toLocaleString('en'), megabytes(kept), megabytes(size), `${ratio} times`, `${depth} deep`];
  expect(limits.filter((limit) => !document.includes(limit))).toEqual([]);
});
