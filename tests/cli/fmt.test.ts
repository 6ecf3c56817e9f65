import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const messy = (id: string): string => topicText(id, '* [X] Yes  \r\n* [ ] No\r\n\r\n\r\n').replace(' {#so}', '');
const tidy = (id: string): string => topicText(id).replace('{#so}', '{#is-it-so}');

it('rewrites topics that are not in their form, and names them', async () => {
  const cwd = await folderWith({ 'content/a/topic.md': messy('aa'), 'content/b/topic.md': tidy('bb') });
  const first = await lessonpack(cwd, ['fmt']);
  expect(first).toEqual({ status: 0, stdout: 'content/a/topic.md\n', stderr: '1 of 2 topics were changed\n' });
  expect(await readFile(join(cwd, 'content/a/topic.md'), 'utf8')).toBe(tidy('aa'));
  expect(await lessonpack(cwd, ['fmt'])).toMatchObject({ status: 0, stdout: '' });
  expect(await readdir(join(cwd, 'content/a'))).toEqual(['topic.md']);
});

it('--check writes nothing, and exits 1 where a topic would change', async () => {
  const cwd = await folderWith({ 'content/a/topic.md': messy('aa') });
  const { status, stdout } = await lessonpack(cwd, ['fmt', '--check', 'content/a']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'content/a/topic.md\n' });
  expect(await readFile(join(cwd, 'content/a/topic.md'), 'utf8')).toBe(messy('aa'));
  expect(await lessonpack(cwd, ['fmt', '--check', '--quiet'])).toEqual({ status: 1, stdout: '', stderr: '' });
  await lessonpack(cwd, ['fmt']);
  expect(await lessonpack(cwd, ['fmt', '--check'])).toMatchObject({ status: 0, stdout: '' });
});

it('leaves alone what it cannot read, says why and exits 1', async () => {
  const broken = '---\nid: [\n---\n* a  \n';
  const bell = `${tidy('bell')}\n\n\n\u0007\n`;
  const cwd = await folderWith({
    'content/a/topic.md': broken,
    'content/b/topic.md': bell,
    'content/c/topic.md': messy('cc'),
  });
  const { status, stdout, stderr } = await lessonpack(cwd, ['fmt']);
  expect(status).toBe(1);
  expect(stdout).toBe('content/c/topic.md\n');
  expect(stderr).toContain('yaml-broken');
  expect(stderr).toContain('forbidden-character');
  expect(await readFile(join(cwd, 'content/a/topic.md'), 'utf8')).toBe(broken);
  expect(await readFile(join(cwd, 'content/b/topic.md'), 'utf8')).toBe(bell);
});

it('leaves YAML and JSON as they are', async () => {
  const yaml = 'id:   aa\ntitle: A\ndefinition: It.  \n\n\n';
  const cwd = await folderWith({ 'content/a/topic.yaml': yaml });
  const { status, stderr } = await lessonpack(cwd, ['fmt']);
  expect(status).toBe(0);
  expect(stderr).toBe('0 of 0 topics were changed; 1 file of YAML or JSON left as they are\n');
  expect(await readFile(join(cwd, 'content/a/topic.yaml'), 'utf8')).toBe(yaml);
});

it('keeps who may read a file, and links to it', async () => {
  const cwd = await folderWith({ 'own.md': messy('aa'), 'content/a/x': '' });
  await chmod(join(cwd, 'own.md'), 0o640);
  await symlink('../../own.md', join(cwd, 'content/a/topic.md'));
  expect((await lessonpack(cwd, ['fmt'])).status).toBe(0);
  expect((await lstat(join(cwd, 'content/a/topic.md'))).isSymbolicLink()).toBe(true);
  expect((await stat(join(cwd, 'own.md'))).mode & 0o777).toBe(0o640);
  expect(await readFile(join(cwd, 'own.md'), 'utf8')).toBe(tidy('aa'));
});

it('says that there is no such path', async () => {
  expect(await lessonpack(await folderWith({}), ['fmt'])).toMatchObject({ status: 2, stdout: '' });
});
