import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliPath, folderWith, lessonpack, topicText } from '../support/cli.js';

const preload = resolve(import.meta.dirname, '../support/refusing-disk.cjs');
const BANK = 'Which river runs through Prague?\nA. Danube\nB. Vltava\nANSWER: B\n';

/** What `fmt` mends. */
const UNFORMED = topicText('alpha').replace('{#so}', '').replace('- [ ] No', '* [ ] No');
const PROJECT = { 'content/alpha/topic.md': UNFORMED, 'bank.txt': BANK, '.lessonpack/cache/a': 'an entry' };

const everything = async (cwd: string): Promise<Record<string, string>> => {
  const entries = await readdir(cwd, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'base64')]));
};

const full = / does not fit on its disk, which is full; make room there, or name another place \(ENOSPC\)$/m;
const readOnly = / is on a disk that can only be read; name another place \(EROFS\)$/m;

describe.each([
  ['full', 'ENOSPC', full],
  ['read-only', 'EROFS', readOnly],
])('a %s disk', (_, code, words) => {
  const refused: [string[], string][] = [
    [['init', 'new-project'], 'new-project'],
    [['new', 'topic', 'beta'], 'content/beta'],
    [['fmt'], 'content/alpha/topic.md'],
    [['import', 'bank.txt'], 'content'],
    [['build', '--quiet', '-t', 'qti12'], 'dist'],
    ...(code === 'EROFS' ? ([[['cache', 'clean'], '.lessonpack']] as [string[], string][]) : []),
  ];

  it.each(refused)('%s: one line with the place, status 3, and all is as before', async (args, place) => {
    const cwd = await folderWith(PROJECT);
    const before = await everything(cwd);
    const { status, stdout, stderr } = await lessonpack(cwd, args, { NODE_OPTIONS: `-r ${preload}`, REFUSES: code });
    const lines = stderr.trimEnd().split('\n');
    expect([status, stdout, lines.length], stderr).toEqual([3, '', 1]);
    expect(stderr.replace(/\/\S*lessonpack-test-\w+\//, '')).toContain(`lessonpack: ${place}`);
    expect(lines[0]).toMatch(words);
    expect(await everything(cwd)).toEqual(before);
  });

  it('merge-reports: one line, and the shards are as before', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    await lessonpack(cwd, ['build', '-q', '--shard', '1/1', '--out', 'shards/1']);
    const before = await everything(cwd);
    const env = { NODE_OPTIONS: `-r ${preload}`, REFUSES: code };
    const { status, stderr } = await lessonpack(cwd, ['merge-reports', 'shards/1'], env);
    expect(status).toBe(3);
    expect(stderr).toMatch(words);
    expect(await everything(cwd)).toEqual(before);
  });

  it('check, inspect, diff and completion need none', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    expect((await lessonpack(cwd, ['build', '-q', '-t', 'qti12'])).status).toBe(0);
    const file = 'dist/alpha.qti12.zip';
    const env = { NODE_OPTIONS: `-r ${preload}`, REFUSES: code };
    for (const args of [
      ['check', '-q'],
      ['inspect', file],
      ['diff', file, file],
      ['completion', 'bash'],
    ])
      expect((await lessonpack(cwd, args, env)).status, args.join(' ')).toBe(0);
  });
});

describe.skipIf(!existsSync('/dev/full'))('stdout on a full disk', () => {
  it.each([
    ['completion', 'zsh'],
    ['targets'],
    ['schema', 'course'],
    ['inspect', 'dist/alpha.qti12.zip'],
    ['diff', 'dist/alpha.qti12.zip', 'dist/alpha.qti12.zip'],
    ['preview'],
  ])('%s: one line, and status 3', async (...args) => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    await lessonpack(cwd, ['build', '-q', '-t', 'qti12']);
    const { status, stderr } = await printFull(cwd, args);
    expect(stderr).toMatch(/^lessonpack: what is printed does not fit on its disk[^\n]+\(ENOSPC\)$/m);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(3);
  });
});

describe('a folder for the packages that cannot be made', () => {
  it.each<readonly [string, RegExp]>([
    ['file', /^lessonpack: file is a file where a folder is wanted; /],
    ['file/below', /^lessonpack: file\S* (is a file|leads through a file)/],
    ['a'.repeat(300), /^lessonpack: a+ is a longer name than the disk takes; /],
    ...(existsSync('/proc/self') ? ([['/proc/lessonpack/dist', /^lessonpack: \/proc\/lessonpack /]] as const) : []),
  ])('%s', async (out, words) => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha'), file: '' });
    const { status, stderr } = await lessonpack(cwd, ['build', '-q', '-t', 'qti12', '--out', out]);
    expect(stderr).toMatch(words);
    expect(status).toBe(3);
  });
});

/** Runs the program with a stdout that takes nothing. */
function printFull(cwd: string, args: readonly string[]): Promise<{ status: number; stderr: string }> {
  return new Promise((done) => {
    const words = [process.execPath, cliPath, ...args].map((word) => `'${word}'`).join(' ');
    execFile('sh', ['-c', `exec ${words} >/dev/full`], { cwd }, (error, _, stderr) =>
      done({ status: Number(error?.code ?? 0), stderr }),
    );
  });
}
