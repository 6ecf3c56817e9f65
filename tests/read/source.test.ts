import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTopic } from '../../src/read/index.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lessonpack-source-'));
});
afterAll(() => rm(root, { recursive: true }));

const SOURCE = '---\nid: sample\ntitle: Sample\n---\n# Sample\n\nText ![](a.png).\n\n## Text\n\nMore.\n';

async function readBytes(content: string | Uint8Array, name = 'topic.md') {
  const file = join(root, name);
  await writeFile(file, content);
  return readPath(file);
}

async function readPath(file: string) {
  const { topic, diagnostics } = await readTopic(file);
  return { topic, problems: diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
}

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('a source', () => {
  it('has the same places and the same content with LF, CRLF and CR, with and without a byte order mark', async () => {
    const plain = await readBytes(SOURCE);
    expect(plain.problems).toEqual(['7:6 image-without-alt', '7:6 image-missing']);
    for (const end of ['\r\n', '\r']) {
      for (const mark of ['', '\uFEFF']) {
        expect(await readBytes(mark + SOURCE.replaceAll('\n', end))).toEqual(plain);
      }
    }
  });

  const wrong: [name: string, content: string | Uint8Array, problems: string[]][] = [
    ['Latin 1', bytes('---\nid: a\ntitle: caf', [0xe9], '\n---\n'), ['3:11 not-utf8']],
    ['Latin 1 after a byte order mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0xe9], 'c'), ['1:3 not-utf8']],
    ['Latin 1 after a replacement character', bytes('a\uFFFD\r\nb', [0xff], 'c'), ['2:2 not-utf8']],
    ['UTF-16', bytes([0xff, 0xfe], 'a\0'), ['1:1 not-utf8']],
    ['a lone surrogate', bytes('ab', [0xed, 0xa0, 0x80]), ['1:3 not-utf8']],
    [
      'NUL',
      SOURCE.replace('![](a.png)', 'a\0').replace('More', '\u0001More\uFFFE'),
      ['7:7 forbidden-character', '11:1 forbidden-character'],
    ],
    [
      'NUL in the front matter',
      SOURCE.replace('![](a.png)', '').replace('title: S', 'title: \u000B'),
      ['3:8 forbidden-character'],
    ],
    ['more than 5 MB', 'a'.repeat(5_000_001), ['1:1 source-too-large']],
  ];
  it.each(wrong)('of %s', async (_, content, problems) => {
    expect((await readBytes(content)).problems).toEqual(problems);
  });

  it('of just 5 MB is read', async () => {
    const { topic, problems } = await readBytes(
      `${SOURCE.replace('![](a.png)', '')}${'word '.repeat(900_000)}`.padEnd(5_000_000, '\n'),
    );
    expect(problems).toEqual([]);
    expect(topic?.sections).toHaveLength(1);
  });

  it('that is no file', async () => {
    await mkdir(join(root, 'folder.md'));
    for (const name of ['folder.md', 'missing.md', 'topic.md/topic.md', 'nul\0.md']) {
      expect((await readPath(join(root, name))).problems).toEqual(['1:1 source-unreadable']);
    }
    expect((await readBytes(SOURCE, 'topic.txt')).problems).toEqual(['1:1 source-unreadable']);
  });

  it('is YAML or JSON by its name', async () => {
    const yaml = 'id: sample\ntitle: Sample\ndefinition: "*Text*"\n';
    expect((await readBytes(yaml, 'topic.yaml')).topic?.definition.html).toBe('<p><em>Text</em></p>');
    expect((await readBytes(yaml, 'topic.YML')).problems).toEqual([]);
    const json = '{"id": "sample", "title": "Sample", "definition": "Text"}';
    expect((await readBytes(json, 'topic.json')).topic?.definition.text).toBe('Text');
  });
});
