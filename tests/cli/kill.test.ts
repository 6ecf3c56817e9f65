import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { cliPath, folderWith, lessonpack, topicText } from '../support/cli.js';

const TOPICS = 60;

it('leaves only whole packages behind, whenever it is killed', async () => {
  const names = Array.from({ length: TOPICS }, (_, index) => `topic-${index}`);
  const cwd = await folderWith(Object.fromEntries(names.map((id) => [`content/${id}/topic.md`, topicText(id)])));
  let cutShort = 0;
  for (let moment = 100; moment <= 600; moment += 50) {
    const child = spawn(process.execPath, [cliPath, 'build'], { cwd, stdio: 'ignore' });
    const ended = once(child, 'close');
    await wait(moment);
    child.kill('SIGKILL');
    const [, signal] = await ended;
    if (signal === 'SIGKILL') cutShort += 1;
    for (const name of await readdir(join(cwd, 'dist')).catch(() => [])) {
      if (name.endsWith('.zip'))
        expect(Object.keys(unzipSync(await readFile(join(cwd, 'dist', name))))).toContain('imsmanifest.xml');
    }
  }
  expect(cutShort).toBeGreaterThan(2);
  expect((await lessonpack(cwd, ['build'])).status).toBe(0);
  expect((await readdir(join(cwd, 'dist'))).filter((name) => name.endsWith('.zip'))).toHaveLength(2 * TOPICS);
}, 60_000);

it('ends with 130 on Ctrl-C and leaves no temporary file', async () => {
  const names = Array.from({ length: TOPICS }, (_, index) => `topic-${index}`);
  const cwd = await folderWith(Object.fromEntries(names.map((id) => [`content/${id}/topic.md`, topicText(id)])));
  const child = spawn(process.execPath, [cliPath, 'build'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  // Its first line of progress: a topic is written, others are to come.
  await once(child.stderr, 'data');
  child.kill('SIGINT');
  const [status] = await once(child, 'close');
  expect(status).toBe(130);
  expect((await readdir(join(cwd, 'dist'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 30_000);
