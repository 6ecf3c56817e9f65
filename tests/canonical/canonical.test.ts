import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/canonical/index.js';
import { readAlike } from '../../src/canonical/same-reading.js';
import { source } from '../read/markdown/arbitrary-source.js';
import { read } from '../read/markdown/reading.js';

const HEAD = '---\nid: sample\ntitle: Sample\n---\n\n# Sample\n\nWhat it is.\n';
const canonical = (text: string): string | undefined => canonicalText(text, 'topic.md').text;
const body = (text: string): string => canonical(`${HEAD}${text}`)?.slice(HEAD.length) ?? '';
const quiz = (text: string): string => body(`\n## Quiz\n\n${text}`).slice('\n## Quiz\n\n'.length);

/** What a topic says, without places; some stand-ins for what is wrong are made of them. */
const meaning = async (text: string): Promise<unknown> => {
  const { topic } = await read(text);
  const isOfPlace = (key: string, value: unknown): boolean =>
    key === 'at' || (key === 'circle' && String(value).endsWith('1e-9')) || /^line-\d+-column-\d+$/.test(String(value));
  const said = JSON.stringify({ ...topic, positions: 0 }, (key, value) => (isOfPlace(key, value) ? undefined : value));
  return JSON.parse(said);
};

describe('the canonical form', () => {
  it('is not known of what cannot be read', () => {
    expect(canonicalText('No front matter\n', 'topic.md')).toMatchObject({
      diagnostics: [{ rule: 'no-front-matter' }, { rule: 'heading-missing' }],
    });
    expect(canonicalText('---\nid: [\n---\n# A\n', 'topic.md').text).toBeUndefined();
  });

  it('has the ids that questions have so far by their words', () => {
    const written = quiz(
      '### Who was it?\n\n- [x] Ann\n- [ ] Bob\n\n### Who was it? {points=2}\n\n- = Ann\n\n### Closed? ###\n\n- = a\n\n### {  .text }\n\nWhy?\n\n- = 5\n',
    );
    expect(written.match(/^### .*$/gm)).toEqual([
      '### Who was it? {#who-was-it}',
      '### Who was it? {#who-was-it-2 points=2}',
      '### Closed? {#closed} ###',
      expect.stringMatching(/^### \{#q\w+ \.text \}$/),
    ]);
  });

  it('has ids in a pool, and leaves given ones and braces of text alone', () => {
    const written = quiz(
      '### Dates {.pool pick=1}\n\n#### When?\n\n- = 1953\n\n#### The set {a, b}?\n\n- = x\n\n#### Y {#y}\n\n- = z\n',
    );
    expect(written.match(/^#+ .*$/gm)).toEqual([
      '### Dates {.pool pick=1}',
      '#### When? {#when}',
      '#### The set {a, b}? {#the-set-a-b}',
      '#### Y {#y}',
    ]);
  });

  it('has one empty line around headings and between blocks, and one end of line', () => {
    expect(
      canonical('---\nid: sample\ntitle: Sample\n---\n# Sample\nWhat it is.\n\n\n\nMore.\n## Text\nWords.\n\n\n'),
    ).toBe(`${HEAD}\nMore.\n\n## Text\n\nWords.\n`);
  });

  it('has no blanks at the end of lines, but for hard breaks', () => {
    expect(body('\n## Text  \n\nOne   \ntwo \nthree   \n\n> quote \n')).toBe(
      '\n## Text\n\nOne  \ntwo\nthree\n\n> quote\n',
    );
  });

  it('keeps every blank in code, mathematics and what spans lines', () => {
    const text = '\n## Text\n\n```md  \na  \n\n\n\nb\n```\n\n    code  \n\n\n    more\n\n`a   \nb` $c   \nd$\n';
    expect(body(text)).toBe(text);
  });

  it('has dashes for bullets, except where another mark parts two lists', () => {
    expect(body('\n## Text\n\n* a\n* b\n  + c\n\nText.\n\n* a\n\n+ b\n')).toBe(
      '\n## Text\n\n- a\n- b\n  - c\n\nText.\n\n* a\n\n+ b\n',
    );
    expect(body('\n## Text\n\n* - -\n')).toBe('\n## Text\n\n* - -\n');
  });

  it('has small boxes in choices, and leaves them alone in text', () => {
    expect(quiz('### Who? {#who}\n\n* [X] Ann\n* [ ] Bob\n')).toBe('### Who? {#who}\n\n- [x] Ann\n- [ ] Bob\n');
    expect(body('\n## Text\n\n- [X] Ann\n')).toBe('\n## Text\n\n- [X] Ann\n');
  });

  it('keeps comments and the order of the front matter, and what is not known', () => {
    const front = '---\n# A comment\ntitle: Sample # and another\nid: sample\nmood: [good,   bad]\n---\n';
    expect(canonical(`${front}\n# Sample\n\nWhat it is. <!-- kept -->\n`)).toBe(
      `${front}\n# Sample\n\nWhat it is. <!-- kept -->\n`,
    );
  });

  it('keeps blanks in texts of the front matter', () => {
    const front = '---\nid: sample\ntitle: Sample \nsummary: |\n  a  \n\n\n  b\n---\n';
    expect(canonical(`${front}\n# Sample\n\nIt.\n`)).toContain('summary: |\n  a  \n\n\n  b\n---\n');
  });
});

const files = ['content', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** Blanks, and marks of which one means the other, apart. */
const signs = (text: string): string[] => [...text.replace(/\s/g, '').replace(/[*+]/g, '-').replaceAll('X', 'x')];

describe('whatever the source', () => {
  const keeps = async (given: string): Promise<void> => {
    const text = given.replace(/\r\n?/g, '\n');
    const once = canonical(text);
    if (once === undefined) return;
    expect(canonical(once)).toBe(once);
    expect(await meaning(once)).toEqual(await meaning(text));
    // Nothing is lost: all signs of the one stand in the other, in their order.
    const left = signs(once);
    for (const sign of signs(text)) {
      const at = left.indexOf(sign);
      expect(at, `${sign} is lost`).toBeGreaterThanOrEqual(0);
      left.splice(0, at + 1);
    }
  };

  it('the canonical form of it says the same, and is its own canonical form', async () => {
    await fc.assert(fc.asyncProperty(source, keeps), { numRuns: 600 });
  });

  it.each(files)('so does %s', async (file) => {
    await keeps(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  });

  it('finds samples to try', () => {
    expect(files.length).toBeGreaterThan(100);
  });
});

it('readAlike tells two texts apart', () => {
  const draft = (title: string) => ({
    draft: { file: '', data: { title, at: Math.random() }, positions: new Map() },
    diagnostics: [],
  });
  expect(readAlike(draft('a'), draft('a'))).toBe(true);
  expect(readAlike(draft('a'), draft('b'))).toBe(false);
});
