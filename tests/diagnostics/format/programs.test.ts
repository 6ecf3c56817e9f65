import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Diagnostic, diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { FormatContext } from '../../../src/diagnostics/format/formatter.js';
import { formatters } from '../../../src/diagnostics/format/index.js';

const context: FormatContext = {
  color: false,
  strict: false,
  files: ['content/a/topic.md', 'content/b/topic.md'],
  root: process.cwd(),
  sourceOf: () => 'title:\n',
  explain: (rule) => (rule === 'title-missing' ? 'Give it one.' : undefined),
};
const at = { line: 1, column: 3 };
const error = diagnostic('title-missing', 'content/a/topic.md', at);
const warning = diagnostic('unknown-key', 'content/a/topic.md', at, { key: '50%, a:b\n::error::x', known: 'x' });
const loss: Diagnostic = diagnostic('loss-hint', 'content/b/topic.md', at, { target: 'qti12', question: 'who' });
const allowed: Diagnostic = { ...loss, allowed: true };

/** Diagnostics with names and words that break careless writers. */
const anything = fc.array(
  fc
    .record({ key: fc.string({ unit: 'binary' }), file: fc.string({ unit: 'binary', minLength: 1 }) })
    .filter(({ file }) => !file.includes('\0'))
    .map(({ key, file }) => diagnostic('unknown-key', file, at, { key })),
  { maxLength: 4 },
);

describe('github', () => {
  it('writes one command a problem, escaped, and none for an allowed loss', () => {
    expect(formatters.github([error, warning, allowed], context)).toBe(
      [
        '::error file=content/a/topic.md,line=1,col=3,title=title-missing::the topic has no title%0Aadd a key title with the name that learners see',
        '::warning file=content/a/topic.md,line=1,col=3,title=unknown-key::the key 50%25, a:b%0A::error::x is not known%0Athe known keys are x',
        '',
      ].join('\n'),
    );
    expect(formatters.github([loss], context)).toMatch(
      /^::notice file=content\/b\/topic\.md,line=1,col=3,title=loss-hint::/,
    );
  });

  it('escapes colons and commas in names of files, and names a file from the root of the checkout', () => {
    const odd = diagnostic('title-missing', 'content/a,b:c%/topic.md', at);
    expect(formatters.github([odd], context)).toContain('file=content/a%2Cb%3Ac%25/topic.md,line=1');
    expect(formatters.github([odd], { ...context, root: `${process.cwd()}/content` })).toContain('file=a%2Cb%3Ac%25/');
  });

  it('is a line a problem, whatever it says', () => {
    const lines = fc.property(anything, (found) => {
      const printed = formatters.github(found, context).split('\n');
      expect(printed).toHaveLength(found.length + 1);
      for (const line of printed.slice(0, -1))
        expect(line).toMatch(/^::warning file=[^,:]*,line=1,col=3,title=unknown-key::[^\r]*$/);
    });
    fc.assert(lines);
  });
});

describe('sarif', () => {
  const text = z.strictObject({ text: z.string().min(1) });
  const level = z.enum(['none', 'note', 'warning', 'error']);
  const uri = z.string().regex(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/);
  // What we write of https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json, key by key.
  const schema = z.strictObject({
    $schema: z.url(),
    version: z.literal('2.1.0'),
    runs: z.array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            rules: z.array(
              z.strictObject({
                id: z.string(),
                defaultConfiguration: z.strictObject({ level }),
                help: z.strictObject({ text: z.string(), markdown: z.string() }).optional(),
              }),
            ),
          }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().nonnegative(),
            level,
            message: text,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri, uriBaseId: z.literal('%SRCROOT%').optional() }),
                  region: z.strictObject({ startLine: z.int().positive(), startColumn: z.int().positive() }),
                }),
              }),
            ),
            suppressions: z.array(z.strictObject({ kind: z.enum(['inSource', 'external']) })).optional(),
          }),
        ),
      }),
    ),
  });
  const read = (found: readonly Diagnostic[]) => schema.parse(JSON.parse(formatters.sarif(found, context))).runs[0]!;

  it('names rules, places and what the documents say', () => {
    const { tool, results } = read([error, warning, loss, allowed]);
    expect(tool.driver.rules).toEqual([
      { id: 'loss-hint', defaultConfiguration: { level: 'note' } },
      {
        id: 'title-missing',
        defaultConfiguration: { level: 'error' },
        help: { text: 'Give it one.', markdown: 'Give it one.' },
      },
      { id: 'unknown-key', defaultConfiguration: { level: 'warning' } },
    ]);
    expect(results.map(({ ruleId, ruleIndex }) => [ruleId, tool.driver.rules[ruleIndex]?.id])).toEqual([
      ['title-missing', 'title-missing'],
      ['unknown-key', 'unknown-key'],
      ['loss-hint', 'loss-hint'],
      ['loss-hint', 'loss-hint'],
    ]);
    expect(results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'content/a/topic.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1, startColumn: 3 },
    });
    expect(results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([0, 0, 0, 1]);
  });

  it('gives a file outside of the root its whole address', () => {
    const { results } = read([diagnostic('title-missing', '/elsewhere/größe/topic.md', at)]);
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: 'file:///elsewhere/gr%C3%B6%C3%9Fe/topic.md',
    });
  });

  it('keeps to the schema, whatever it says', () => {
    fc.assert(
      fc.property(anything, (found) => {
        expect(read(found).results).toHaveLength(found.length);
      }),
    );
  });
});

describe('junit', () => {
  const read = async (found: readonly Diagnostic[], strict = false) => {
    const document = XmlDocument.fromString(await formatters.junit(found, { ...context, strict }));
    const values = (path: string): string[] => document.find(path).map(({ content }) => content);
    const result = {
      names: values('//testcase/@name'),
      failed: values('//testcase[failure]/@name'),
      messages: values('//failure/@message'),
      output: values('//system-out').join(''),
      counts: values('/testsuites/@tests | /testsuites/@failures').map(Number),
    };
    document.dispose();
    return result;
  };

  it('has a testcase for each source, and fails those that would not be built', async () => {
    const { names, failed, messages, output, counts } = await read([error, warning, loss]);
    expect(names).toEqual(['content/a/topic.md', 'content/b/topic.md']);
    expect(failed).toEqual(['content/a/topic.md']);
    expect(messages).toEqual(['title-missing']);
    expect(output).toContain('50%');
    expect(output).toContain('loss-hint');
    expect(counts.sort()).toEqual([1, 2]);
  });

  it('takes warnings and losses for failures under --strict, but for losses that are allowed', async () => {
    expect((await read([warning, loss], true)).failed).toEqual(['content/a/topic.md', 'content/b/topic.md']);
    expect((await read([warning, allowed], true)).failed).toEqual(['content/a/topic.md']);
  });

  it('is XML, whatever it says', async () => {
    await fc.assert(fc.asyncProperty(anything, async (found) => void (await read(found))));
  });
});
