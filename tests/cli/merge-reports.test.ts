import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const IDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
const CATALOGUE = Object.fromEntries(IDS.map((id) => [`content/${id}/topic.md`, topicText(id)]));

/** A catalogue built in two shards, `shards/1` and `shards/2`. */
async function shards(): Promise<string> {
  const cwd = await folderWith(CATALOGUE);
  const build = (index: number) => lessonpack(cwd, ['build', '--shard', `${index}/2`, '--out', `shards/${index}`]);
  const runs = await Promise.all([build(1), build(2)]);
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  return cwd;
}

const merge = (cwd: string) => lessonpack(cwd, ['merge-reports', 'shards/1', 'shards/2']);
const topicsOf = async (file: string): Promise<string[]> => {
  const { packages } = JSON.parse(await readFile(file, 'utf8')) as { packages: { topic: string }[] };
  return packages.map(({ topic }) => topic);
};

describe('merge-reports', () => {
  it('joins the shards of one run', async () => {
    const cwd = await shards();
    expect(await merge(cwd)).toEqual({ status: 0, stdout: '1 report in dist: build.json\n', stderr: '' });
    expect([...new Set(await topicsOf(join(cwd, 'dist/build.json')))].sort()).toEqual([...IDS].sort());
  });

  it.each<[string, (cwd: string) => Promise<void>, string]>([
    [
      'a shard that is missing',
      async (cwd) => {
        await rm(join(cwd, 'shards/2/build.json'));
      },
      'build.json: shard 2/2 is missing',
    ],
    [
      'a shard that is there twice',
      async (cwd) => writeFile(join(cwd, 'shards/2/build.json'), await readFile(join(cwd, 'shards/1/build.json'))),
      'are both shard 1/2',
    ],
    [
      'a shard of another run',
      async (cwd) => {
        const file = join(cwd, 'shards/2/build.json');
        await writeFile(file, (await readFile(file, 'utf8')).replace('"2/2"', '"2/3"'));
      },
      'the shards are of 2 and of 3, not of one run',
    ],
    [
      'a topic in two shards',
      async (cwd) => {
        const text = await readFile(join(cwd, 'shards/1/build.json'), 'utf8');
        await writeFile(join(cwd, 'shards/2/build.json'), text.replace('"1/2"', '"2/2"'));
      },
      'is in shards/1/build.json and in shards/2/build.json',
    ],
    [
      'a report that is cut off',
      async (cwd) => {
        const file = join(cwd, 'shards/2/build.json');
        await writeFile(file, (await readFile(file, 'utf8')).slice(0, 300));
      },
      'shards/2/build.json is broken',
    ],
  ])('refuses %s, and writes nothing', async (_, damage, message) => {
    const cwd = await shards();
    await damage(cwd);
    const { status, stderr } = await merge(cwd);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    await expect(readFile(join(cwd, 'dist/build.json'))).rejects.toThrow('ENOENT');
  });

  it('names a folder that is not there, or that it would write into', async () => {
    const cwd = await folderWith({});
    await mkdir(join(cwd, 'one'));
    const nowhere = await lessonpack(cwd, ['merge-reports', 'two']);
    expect([nowhere.status, nowhere.stderr]).toEqual([2, 'lessonpack: there is no folder "two"\n']);
    const itself = await lessonpack(cwd, ['merge-reports', 'one', '--out', 'one']);
    expect([itself.status, itself.stderr]).toEqual([2, "lessonpack: --out needs another folder than one, a shard's\n"]);
  });
});

describe('the shard', () => {
  it.each([
    ['GitLab', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3' }, 'shard 2/3'],
    ['Kubernetes', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3' }, 'shard 1/3'],
    ['none, where the count lacks', { JOB_COMPLETION_INDEX: '0' }, ''],
  ])('comes from the environment: %s', async (_, env, line) => {
    const { status, stderr } = await lessonpack(await folderWith(CATALOGUE), ['check'], env);
    expect(status).toBe(0);
    expect(/^shard .*(?=:)/m.exec(stderr)?.[0] ?? '').toBe(line);
  });

  it('is the one that --shard names, whatever the environment says', async () => {
    const env = { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3' };
    const { stderr } = await lessonpack(await folderWith(CATALOGUE), ['check', '--shard', '1/1'], env);
    expect(stderr).toContain('shard 1/1: 6 of 6 topics');
  });

  it.each(['0/3', '4/3', '2', 'a/b', '1/0', '-1/3'])('is never %s', async (shard) => {
    const { status, stderr } = await lessonpack(await folderWith(CATALOGUE), ['check', `--shard=${shard}`]);
    expect(status).toBe(2);
    expect(stderr).toBe(`lessonpack: --shard is a shard such as 2/3, the second of three, not "${shard}"\n`);
  });

  it('is no release', async () => {
    const { status, stderr } = await lessonpack(await folderWith(CATALOGUE), ['build', '--release', '--shard', '1/2']);
    expect([status, stderr]).toEqual([2, 'lessonpack: --release needs the whole catalogue, not a shard of it\n']);
  });
});
