import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { cliPath, folderWith, lessonpack, topicText } from '../support/cli.js';

const FILES = { 'content/water/topic.md': topicText('water') };

test('build --watch builds again after each change, and not after its own packages', async () => {
  const cwd = await folderWith({ ...FILES, 'lessonpack.yaml': 'targets: [scorm12]\n' });
  const child = spawn(process.execPath, [cliPath, 'build', '--watch'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stderr });
  const builds = (): number => lines.filter((line) => line.startsWith('waiting')).length;
  reader.on('line', (line) => lines.push(line));
  const page = async (): Promise<string> => {
    const zip = unzipSync(await readFile(join(cwd, 'dist/water.scorm12.zip')));
    return Buffer.from(zip['index.html']!).toString();
  };
  const inTime = { timeout: 30_000 };
  await expect.poll(builds, inTime).toBe(1);
  expect(await page()).toContain('What it is.');

  // A file that is being written may be read half: then it is built once more.
  await writeFile(join(cwd, 'content/water/topic.md'), topicText('water').replace('What it is.', 'Rain.'));
  await expect.poll(page, inTime).toContain('Rain.');

  await writeFile(join(cwd, 'content/water/topic.md'), topicText('water', '- [ ] Yes\n'));
  await expect.poll(() => lines.join('\n'), inTime).toContain('no-right-choice');
  expect(await page()).toContain('Rain.');

  await writeFile(join(cwd, 'lessonpack.yaml'), 'targets: [scorm12]\nlang: de\n');
  await writeFile(join(cwd, 'content/water/topic.md'), topicText('water'));
  await expect.poll(page, inTime).toContain('lang="de"');

  const before = builds();
  await new Promise((done) => setTimeout(done, 1500));
  expect(builds() - before).toBeLessThanOrEqual(1);

  const ended = once(child, 'close');
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(130);
});

test('build --watch refuses to write packages among the topics', async () => {
  const cwd = await folderWith(FILES);
  expect(await lessonpack(cwd, ['build', '--watch', '--out', 'content'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'lessonpack: --watch needs a folder for packages that holds no topics, not content\n',
  });
});

test('build --watch is no release', async () => {
  const cwd = await folderWith(FILES);
  const { status, stderr } = await lessonpack(cwd, ['build', '--watch', '--release']);
  expect([status, stderr]).toEqual([2, 'lessonpack: --watch and --release exclude each other\n']);
});
