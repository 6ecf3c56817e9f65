import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { zip } from '../../src/package/zip.js';
import type { OutputFile } from '../../src/targets/target.js';

const files: OutputFile[] = [
  { path: 'index.html', content: '<p>größer 😀</p>\n'.repeat(200) },
  { path: 'imsmanifest.xml', content: '<manifest/>' },
  { path: 'media/a.png', content: new Uint8Array([1, 2, 3, 0, 255]) },
  { path: 'empty.txt', content: '' },
  { path: 'B.txt', content: 'b' },
];

const unzipped = (bytes: Uint8Array): OutputFile[] =>
  Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, content: Buffer.from(content) }));

const has = (command: string): boolean => spawnSync(command, ['-h']).error === undefined;

/** The entries of the central directory: name, compression method, DOS time and date, mode. */
function directory(bytes: Uint8Array): { name: string; method: number; time: number; date: number; mode: number }[] {
  const buffer = Buffer.from(bytes);
  const entries = [];
  for (
    let at = buffer.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = buffer.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const name = buffer.toString('utf8', at + 46, at + 46 + buffer.readUInt16LE(at + 28));
    const [method, time, date] = [10, 12, 14].map((offset) => buffer.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.push({ name, method, time, date, mode: buffer.readUInt32LE(at + 38) >>> 16 });
  }
  return entries;
}

describe('zip', () => {
  test('holds every file as it is, sorted by code units', async () => {
    const expected = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(unzipped(await zip(files))).toEqual(
      expected.map(({ path, content }) => ({ path, content: Buffer.from(content) })),
    );
  });

  test('gives the same bytes for the same files in any order', async () => {
    const whole = Buffer.from(await zip(files));
    expect(Buffer.from(await zip([...files].reverse())).equals(whole)).toBe(true);
  });

  test('gives the same bytes in any time zone', async () => {
    const zone = process.env.TZ;
    try {
      const all = [];
      for (const name of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
        process.env.TZ = name;
        // What the module computes once has to be computed in that zone too.
        vi.resetModules();
        const { zip: zipThere } = await import('../../src/package/zip.js');
        all.push(Buffer.from(await zipThere(files)).toString('base64'));
      }
      expect(new Set(all).size).toBe(1);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('has 1 January 1980 and mode 644 for every entry', async () => {
    for (const { time, date, mode } of directory(await zip(files))) {
      expect({ time, date, mode }).toEqual({ time: 0, date: (1 << 5) | 1, mode: 0o100644 });
    }
  });

  test('stores what is compressed already, and deflates the rest', async () => {
    const methods = Object.fromEntries(directory(await zip(files)).map(({ name, method }) => [name, method]));
    expect(methods).toMatchObject({ 'media/a.png': 0, 'index.html': 8, 'imsmanifest.xml': 8 });
  });

  test('takes any content', async () => {
    const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 5000 }));
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 5 }), async (contents) => {
        const some = contents.map((each, place) => ({ path: `folder/${place}.bin`, content: each }));
        expect(unzipped(await zip(some))).toEqual(
          some.map((file) => ({ ...file, content: Buffer.from(file.content) })),
        );
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    '',
    '/etc/passwd',
    '../up.txt',
    'a/../b.txt',
    './a.txt',
    'a//b.txt',
    'a/',
    'a\\b.txt',
    'C:/a.txt',
    'ä.txt',
    'a\nb.txt',
  ])('refuses the path %j', async (path) => {
    await expect(zip([{ path, content: '' }])).rejects.toThrow('not a plain relative path');
  });

  test('refuses two files that are alike, or alike but for their case', async () => {
    const twice = (a: string, b: string) =>
      zip([
        { path: a, content: '' },
        { path: b, content: '' },
      ]);
    await expect(twice('a.txt', 'a.txt')).rejects.toThrow('two files of a package are alike: a.txt and a.txt');
    await expect(twice('A/b.txt', 'a/B.txt')).rejects.toThrow('alike');
  });

  test.skipIf(!has('unzip'))("passes unzip's own test", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lessonpack-zip-'));
    try {
      const path = join(folder, 'a.zip');
      writeFileSync(path, await zip(files));
      const { status, stdout } = spawnSync('unzip', ['-t', path], { encoding: 'utf8' });
      expect(stdout).toContain('No errors detected');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.skipIf(!has('python3'))("passes Python's own test", async () => {
    const script =
      'import io,sys,zipfile; z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); print(z.testzip(), len(z.namelist()))';
    const { stdout } = spawnSync('python3', ['-c', script], { input: await zip(files), encoding: 'utf8' });
    expect(stdout.trim()).toBe('None 5');
  });
});
