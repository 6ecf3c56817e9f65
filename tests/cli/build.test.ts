import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const broken = topicText('beta', '- [ ] Yes\n- [ ] No\n');

describe('lessonpack build', () => {
  it('turns content/ into a package for each default target, with a report', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    const { status, stdout } = await lessonpack(cwd, ['build']);
    expect(status).toBe(0);
    expect((await readdir(join(cwd, 'dist'))).sort()).toEqual(['alpha.qti12.zip', 'alpha.scorm12.zip', 'build.json']);
    expect(stdout).toMatch(/alpha\.scorm12\.zip +[\d.]+ KB/);
    const report = JSON.parse(await readFile(join(cwd, 'dist/build.json'), 'utf8'));
    expect(report.packages.map((one: { target: string }) => one.target)).toEqual(['scorm12', 'qti12']);
    for (const { topic, file, bytes, sha256, losses } of report.packages) {
      const zip = await readFile(join(cwd, 'dist', file));
      expect({ topic, bytes, sha256 }).toEqual({
        topic: 'alpha',
        bytes: zip.length,
        sha256: createHash('sha256').update(zip).digest('hex'),
      });
      expect(Array.isArray(losses)).toBe(true);
      expect(Object.keys(unzipSync(zip))).toContain('imsmanifest.xml');
    }
  });

  it('builds the other topics, leaves the older package of a broken one alone, and exits 1', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha'), 'content/beta/topic.md': broken });
    await lessonpack(cwd, ['build']);
    await writeFile(join(cwd, 'dist/beta.scorm12.zip'), 'older');
    const { status, stderr, stdout } = await lessonpack(cwd, ['build']);
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'dist/alpha.scorm12.zip'))).toBe(true);
    expect(await readFile(join(cwd, 'dist/beta.scorm12.zip'), 'utf8')).toBe('older');
    expect(existsSync(join(cwd, 'dist/beta.qti12.zip'))).toBe(false);
    expect(stderr).toContain('no-right-choice');
    expect(stderr).toContain(join('content', 'beta', 'topic.md:12:1'));
    expect(stdout).toContain('1 topic not built');
  });

  it('reports a duplicate id in the later file, and builds the earlier', async () => {
    const cwd = await folderWith({ 'content/a/topic.md': topicText('same'), 'content/b/topic.md': topicText('same') });
    const { status, stdout } = await lessonpack(cwd, ['build', '--format', 'json']);
    expect(status).toBe(1);
    const { diagnostics } = JSON.parse(stdout);
    const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors).toEqual([
      expect.objectContaining({ rule: 'duplicate-topic-id', file: join('content', 'b', 'topic.md'), line: 2 }),
    ]);
    expect(existsSync(join(cwd, 'dist/same.scorm12.zip'))).toBe(true);
  });

  it('gives the same bytes in another time zone, another folder, another umask and another locale', async () => {
    const files = { 'content/alpha/topic.md': topicText('alpha') };
    const [one, two] = [await folderWith(files), await folderWith({ ...files, 'other.txt': '' })];
    await lessonpack(one, ['build'], { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
    await lessonpack(two, ['build', 'content/alpha/topic.md'], { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' });
    for (const name of await readdir(join(one, 'dist')))
      expect((await readFile(join(one, 'dist', name))).equals(await readFile(join(two, 'dist', name)))).toBe(true);
  });

  it('builds only the targets that are asked for', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    const { status } = await lessonpack(cwd, ['build', '-t', 'qti12', 'content/alpha', '--out', 'packages', '--quiet']);
    expect(status).toBe(0);
    expect((await readdir(join(cwd, 'packages'))).sort()).toEqual(['alpha.qti12.zip', 'build.json']);
  });

  it('builds nothing of a topic with warnings under --strict', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha').replace(' {#so}', '') });
    expect((await lessonpack(cwd, ['build'])).status).toBe(0);
    const { status } = await lessonpack(cwd, ['build', '--strict', '--out', 'strict']);
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'strict/alpha.scorm12.zip'))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('says in one line that the disk refuses', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha'), 'dist/build.json': '{}' });
    await chmod(join(cwd, 'dist'), 0o500);
    const { status, stderr } = await lessonpack(cwd, ['build', '--quiet']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^lessonpack: dist\/\S+ may not be [^\n]*\(EACCES\)\n$/);
  });

  it('says in one line that the folder for the packages is a file', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha'), dist: 'a file' });
    const { status, stderr } = await lessonpack(cwd, ['build', '--quiet']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^lessonpack: dist is a file where a folder is wanted; [^\n]*\n$/);
  });
});
