import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.js';

test.each([
  ['a letter too few', 'objectves', ['obj', 'objectives'], 'objectives'],
  ['a short form', 'objective', ['points', 'obj'], 'obj'],
  ['a beginning', 'pen', ['points', 'penalty'], 'penalty'],
  ['another case', 'PIN', ['case', 'pin'], 'pin'],
  ['the nearer of two', 'scorm13', ['scorm2004-3', 'scorm12'], 'scorm12'],
])('%s: %s', (_, name, known, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

test.each([
  ['nothing in common', 'x', ['#', '%']],
  ['a beginning of two letters', 'pi', ['pickled']],
  ['no name at all', '', ['case']],
  ['far from all', 'watermelon', ['case', 'pin']],
])('%s is no name that is meant: %s', (_, name, known) => {
  expect(nearest(name, known)).toBeUndefined();
});
