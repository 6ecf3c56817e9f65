import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const LOCK = 'lessonpack.lock.json';
const release = ['build', '-t', 'web', '--release'];
const lockIn = async (cwd: string): Promise<unknown> => JSON.parse(await readFile(join(cwd, LOCK), 'utf8'));

it('writes what was published, keeps what was before, and is held against it', async () => {
  const cwd = await folderWith({
    'content/a/topic.md': topicText('aa'),
    'content/b/topic.md': topicText('bb'),
  });
  expect((await lessonpack(cwd, ['build', '-t', 'web'])).status).toBe(0);
  expect(existsSync(join(cwd, LOCK))).toBe(false);
  expect((await lessonpack(cwd, [...release, 'content/a'])).status).toBe(0);
  expect((await lessonpack(cwd, [...release, 'content/b'])).status).toBe(0);
  const both = { topics: { aa: { so: 'single-choice' }, bb: { so: 'single-choice' } } };
  expect(await lockIn(cwd)).toEqual(both);

  const renamed = topicText('aa').replace('{#so}', '{#other}');
  await writeFile(join(cwd, 'content/a/topic.md'), renamed);
  const checked = await lessonpack(cwd, ['check', '-t', 'web']);
  expect(checked.status).toBe(1);
  expect(checked.stderr).toContain('content/a/topic.md:2:1  error  published-id-missing');
  expect((await lessonpack(cwd, release)).status).toBe(1);
  expect(await lockIn(cwd)).toEqual(both);

  await writeFile(join(cwd, 'content/a/topic.md'), renamed.replace('title:', 'retired: [so]\ntitle:'));
  expect((await lessonpack(cwd, release)).status).toBe(0);
  expect(await lockIn(cwd)).toEqual({
    topics: { aa: { other: 'single-choice', so: 'single-choice' }, bb: { so: 'single-choice' } },
  });
});

it('lies beside the config file, and warns of another type', async () => {
  const cwd = await folderWith({ 'lessonpack.yaml': 'targets: [web]\n', 'content/a/topic.md': topicText('aa') });
  expect((await lessonpack(join(cwd, 'content'), ['build', '--release'])).status).toBe(0);
  expect(existsSync(join(cwd, LOCK))).toBe(true);
  await writeFile(join(cwd, 'content/a/topic.md'), topicText('aa', '- = Yes\n'));
  const { status, stderr } = await lessonpack(cwd, ['check']);
  expect(status).toBe(0);
  expect(stderr).toContain('warning  published-type-changed');
});

it('is not written over a broken one', async () => {
  const cwd = await folderWith({ [LOCK]: '<<<<<<<', 'content/a/topic.md': topicText('aa') });
  const { status, stderr } = await lessonpack(cwd, release);
  expect(status).toBe(1);
  expect(stderr).toContain('lock-broken');
  expect(await readFile(join(cwd, LOCK), 'utf8')).toBe('<<<<<<<');
});
