import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, lessonpack } from '../support/cli.js';

const bank = 'Which river runs through Prague?\nA. Danube\nB. Vltava\nANSWER: B\n\nAnd this?\nA. one\nANSWER: A\n';

describe('lessonpack import', () => {
  it('writes topics, says of each question what became of it, and exits 1 where one was left out', async () => {
    const cwd = await folderWith({ 'bank.txt': bank });
    const { status, stdout, stderr } = await lessonpack(cwd, ['import', 'bank.txt']);
    expect(stdout).toBe(`bank.txt:1:1: imported: question “Which river runs through Prague?” →
bank#which-river-runs-through-prague
bank.txt:6:1: left out: question “And this?”
  it has fewer than two choices
content/bank/topic.md
`);
    expect([status, stderr]).toEqual([1, '2 questions: 1 imported, 1 left out; 1 topic written\n']);
    expect(await readFile(join(cwd, 'content/bank/topic.md'), 'utf8')).toContain('- [x] Vltava\n');
  });

  it('what it writes is built, and not imported over a second time', async () => {
    const cwd = await folderWith({ 'bank.txt': bank.split('\n\n')[0] ?? '' });
    expect((await lessonpack(cwd, ['import', 'bank.txt', '-q'])).status).toBe(0);
    const again = await lessonpack(cwd, ['import', 'bank.txt']);
    expect([again.status, again.stdout.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('exists; --merge adds'),
    ]);
    const { status } = await lessonpack(cwd, ['build', '-t', 'scorm12', '-t', 'qti12']);
    expect([status, await readdir(join(cwd, 'dist'))]).toEqual([
      0,
      expect.arrayContaining(['bank.qti12.zip', 'bank.scorm12.zip']),
    ]);
  });

  it('writes the language that it is given, and refuses one that there is not', async () => {
    const cwd = await folderWith({ 'bank.txt': bank.split('\n\n')[0] ?? '' });
    expect((await lessonpack(cwd, ['import', 'bank.txt', '-q', '--lang', 'cs'])).status).toBe(0);
    expect(await readFile(join(cwd, 'content/bank/topic.md'), 'utf8')).toContain('lang: cs\n');
    expect(await lessonpack(cwd, ['import', 'bank.txt', '--lang', 'czech?'])).toMatchObject({
      status: 2,
      stderr: 'lessonpack: no language has the tag "czech?"; en, de and pt-BR are some\n',
    });
  });

  it('gives the same as data', async () => {
    const cwd = await folderWith({ 'bank.txt': bank });
    const { stdout } = await lessonpack(cwd, [
      'import',
      'bank.txt',
      '--from',
      'aiken',
      '--out',
      'out',
      '--format',
      'json',
    ]);
    const { entries, files, faults } = JSON.parse(stdout);
    expect([files, faults]).toEqual([['out/bank/topic.md'], []]);
    expect(entries[1]).toEqual({
      part: 'question',
      name: 'And this?',
      place: { file: 'bank.txt', line: 6, column: 1 },
      outcome: 'left out',
      notes: ['it has fewer than two choices'],
    });
  });

  it('names the nearest format', async () => {
    const cwd = await folderWith({ 'bank.txt': bank });
    const { status, stderr } = await lessonpack(cwd, ['import', 'bank.txt', '--from', 'aikn']);
    expect([status, stderr]).toEqual([2, 'lessonpack: there is no format "aikn"; did you mean aiken?\n']);
  });
});
