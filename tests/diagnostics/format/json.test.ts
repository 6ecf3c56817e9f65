import { expect, it } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { formatters } from '../../../src/diagnostics/format/index.js';

it('writes every diagnostic as data, with message and hint in words', () => {
  const found = [
    diagnostic('unknown-key', 'a/topic.md', { line: 3, column: 5 }, { key: 'pas', parent: 'quiz', nearest: 'pass' }),
  ];
  expect(JSON.parse(formatters.json(found))).toEqual({
    diagnostics: [
      {
        rule: 'unknown-key',
        severity: 'warning',
        file: 'a/topic.md',
        line: 3,
        column: 5,
        message: 'the key pas in quiz is not known',
        hint: 'did you mean pass?',
      },
    ],
  });
});

it('writes an empty list where nothing was found', () => {
  expect(JSON.parse(formatters.json([]))).toEqual({ diagnostics: [] });
});
