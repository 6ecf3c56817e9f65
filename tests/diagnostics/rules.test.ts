import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExaminer } from '../../src/build/examine.js';
import { hintOf, messageOf } from '../../src/diagnostics/diagnostic.js';
import { effectOf, isRuleId, lossIds, rules } from '../../src/diagnostics/rules.js';
import { examine, type RuleCase, ruleCases } from './fixtures.js';

/** What no file in a repository can be: shown below with files made for the moment. */
const MADE_HERE = [
  'answers-too-long',
  'duplicate-topic-id',
  'identifier-taken',
  'image-unreadable',
  'media-large',
  'source-too-large',
  'source-unreadable',
];

const expected = async ({ folder }: RuleCase): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));

describe.each(ruleCases)('$rule, $name', (each) => {
  it('finds exactly what is expected, where it stands', async () => {
    const found = await examine(each.file);
    expect(found.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual(await expected(each));
    expect(found.some(({ rule }) => rule === each.rule)).toBe(!each.ok);
  });

  it('says it in one line of words, and how to mend it', async () => {
    for (const found of await examine(each.file)) {
      for (const words of [messageOf(found), hintOf(found)]) expect(words).toMatch(/^(?!.*undefined)[^\n]{5,}[^.]$/);
    }
  });
});

describe('the catalogue', () => {
  const ids = Object.keys(rules);

  it('has a case that keeps each rule and one that breaks it; losses are shown with their targets', () => {
    const shown = ids.filter((id) => !id.startsWith('loss-') && !MADE_HERE.includes(id));
    for (const ok of [true, false]) {
      expect([...new Set(ruleCases.filter((each) => each.ok === ok).map(({ rule }) => rule))].sort()).toEqual(
        shown.sort(),
      );
    }
  });

  it('is documented rule by rule, in the order of the alphabet, with the severity that it has', async () => {
    const text = await readFile(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
    const entries = [...text.matchAll(/^## `([^`]+)`\n\n\*(\w+)\*/gm)].map(([, id, severity]) => ({ id, severity }));
    const catalogue = Object.entries(rules).map(([id, { severity }]) => ({ id, severity }));
    expect(entries).toEqual(catalogue.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('says of every loss, and of nothing else, whether the part is lost or adapted', () => {
    for (const id of ids) {
      const effects = id.startsWith('loss-') ? ['adapted', 'lost'] : [undefined];
      expect(effects).toContain(isRuleId(id) ? effectOf(id) : 'unknown');
    }
    expect(lossIds).toEqual(ids.filter((id) => id.startsWith('loss-')));
  });

  it('calls every rule that is no more than told a loss', () => {
    for (const [id, { severity }] of Object.entries(rules)) expect(id.startsWith('loss-')).toBe(severity === 'info');
  });
});

describe('what no file in a repository can be', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lessonpack-rules-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const least = '---\nid: sample\ntitle: Sample\n---\n\n# Sample\n\nWhat it is.\n';
  const write = async (name: string, text: string): Promise<string> => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'topic.md'), text);
    return join(folder, name, 'topic.md');
  };
  const rulesOf = async (file: string): Promise<string[]> =>
    (await examine(file)).map(({ rule, line, column }) => `${line}:${column} ${rule}`);

  it('source-unreadable: a file that is not there, a folder, a format that is not known', async () => {
    expect(await rulesOf(join(folder, 'nowhere.md'))).toEqual(['1:1 source-unreadable']);
    expect(await rulesOf(join(folder, 'topic.docx'))).toEqual(['1:1 source-unreadable']);
    await mkdir(join(folder, 'folder.md'));
    expect(await rulesOf(join(folder, 'folder.md'))).toEqual(['1:1 source-unreadable']);
  });

  it('source-too-large: a file over 5 MB, and not one of 5 MB', async () => {
    const fill = (bytes: number): string => `${least}\n${'word '.repeat(bytes / 5)}`.slice(0, bytes);
    expect(await rulesOf(await write('large', fill(5_000_000)))).toEqual([]);
    expect(await rulesOf(await write('larger', fill(5_000_001)))).toEqual(['1:1 source-too-large']);
  });

  it('image-unreadable: a link that leads to itself', async () => {
    const file = await write('loop', `${least}\n![A dot](dot.png)\n`);
    await symlink('dot.png', join(folder, 'loop', 'dot.png'));
    expect(await rulesOf(file)).toEqual(['10:1 image-unreadable']);
  });

  it('media-large: over 100 MB, and not one of 100 MB', async () => {
    const file = await write('recorded', `${least}\n![A word](word.mp3){transcript=word.txt}\n`);
    await writeFile(join(folder, 'recorded', 'word.txt'), 'Word');
    await writeFile(join(folder, 'recorded', 'word.mp3'), 'ID3');
    await truncate(join(folder, 'recorded', 'word.mp3'), 100_000_000);
    expect(await rulesOf(file)).toEqual([]);
    await truncate(join(folder, 'recorded', 'word.mp3'), 100_000_001);
    expect(await rulesOf(file)).toEqual(['10:1 media-large']);
  });

  it('identifier-taken: where the ids of topic and question join to the same words', async () => {
    const quiz = (id: string): string => `\n## Quiz\n\n### Who? {#${id}}\n\n- [x] Ann\n- [ ] Bob\n`;
    const examineNext = createExaminer();
    const found = [];
    for (const [topic, question] of [
      ['one-two', 'three'],
      ['one', 'two-three'],
      ['one-two-three', 'four'],
      ['three', 'three'],
    ] as const) {
      const text = least.replace('id: sample', `id: ${topic}`) + quiz(question);
      found.push(...(await examineNext(await write(topic, text))).diagnostics);
    }
    expect(found.map(({ file, line, rule }) => [file, `${line} ${rule}`])).toEqual([
      [join(folder, 'one', 'topic.md'), '12 identifier-taken'],
    ]);
  });

  it('answers-too-long: 200 orders of 20 items, but not half of them, nor all if a pool draws half', async () => {
    const items = Array.from({ length: 20 }, (_, item) => `${item + 1}. Item ${item}\n`).join('');
    const orders = (count: number, level: string): string =>
      Array.from({ length: count }, (_, id) => `${level} Order ${id} {#q${id}}\n\n${items}\n`).join('');
    const quiz = `${least}\n## Quiz\n\n`;
    expect(await rulesOf(await write('orders', quiz + orders(200, '###')))).toEqual(['10:1 answers-too-long']);
    expect(await rulesOf(await write('fewer', quiz + orders(100, '###')))).toEqual([]);
    // 4,000 characters are SCORM 2004's, 3rd edition; SCORM 1.2 would take the 4,061 of the second.
    expect(await rulesOf(await write('fits', quiz + orders(147, '###')))).toEqual([]);
    expect(await rulesOf(await write('over', quiz + orders(150, '###')))).toEqual(['10:1 answers-too-long']);
    const pool = `### All {.pool pick=100}\n\n${orders(200, '####')}`;
    expect(await rulesOf(await write('drawn', quiz + pool))).toEqual([]);
  });

  it('duplicate-topic-id: in the second topic, at its id; topics without an id share none', async () => {
    const examineNext = createExaminer();
    const found = [];
    for (const [name, text] of Object.entries({
      a: least,
      b: least.replace('id: sample\n', ''),
      c: least.replace('id: sample\n', ''),
      d: least,
    })) {
      found.push(...(await examineNext(await write(name, text))).diagnostics);
    }
    expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '1 id-missing',
      '1 id-missing',
      '2 duplicate-topic-id',
    ]);
    expect(found.at(-1)?.args.first).toBe(join(folder, 'a', 'topic.md'));
  });
});
