import { mkdir, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>';
const PROJECT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['one', 'two', 'three'].map((id) => [`content/${id}/topic.md`, topicText(id)])),
  'content/shown/topic.md': topicText('shown').replace('What it is.', 'What it is.\n\n![A square](img/a.svg)'),
  'content/shown/img/a.svg': SVG,
  'content/broken/topic.md': topicText('broken', '- [ ] Yes\n- [ ] No\n'),
  'content/copy/topic.md': topicText('one'),
  'content/course/course.yaml': 'id: course\ntitle: Course\nmodules:\n  - title: One\n    topics: [inner]\n',
  'content/course/inner/topic.md': topicText('inner'),
};

/** All that a build says and writes, but for the table of progress. */
async function result(cwd: string, ...args: string[]): Promise<Record<string, unknown>> {
  const { status, stdout } = await lessonpack(cwd, ['build', '--format', 'json', ...args]);
  const names = (await readdir(join(cwd, 'dist'))).sort();
  const files = names.map(async (name) => [name, await readFile(join(cwd, 'dist', name), 'base64')]);
  return { status, stdout, ...Object.fromEntries(await Promise.all(files)) };
}

const entriesIn = async (cwd: string): Promise<string[]> => {
  const folder = join(cwd, '.lessonpack/cache');
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
};

const anew = async (cwd: string): Promise<Record<string, unknown>> => {
  await rm(join(cwd, 'dist'), { recursive: true, force: true });
  return result(cwd, '--no-cache');
};

describe('a build with a cache', () => {
  it('is that of one without, from no packages or from all, with its problems', async () => {
    const cwd = await folderWith(PROJECT);
    const expected = await anew(cwd);
    expect(expected.status).toBe(1);
    await expect(entriesIn(cwd)).rejects.toThrow();
    expect(await result(cwd)).toEqual(expected);
    expect(await entriesIn(cwd)).toHaveLength(8);
    expect(await result(cwd)).toEqual(expected);
    await rm(join(cwd, 'dist'), { recursive: true });
    expect(await result(cwd)).toEqual(expected);
  });

  it.each([
    ['a source', 'content/two/topic.md', topicText('two').replace('What it is.', 'What it was.')],
    ['a picture', 'content/shown/img/a.svg', SVG.replace('width="5"', 'width="6"')],
    ['a topic of a course', 'content/course/inner/topic.md', topicText('inner').replace('What', 'Who')],
    ['the config', 'lessonpack.yaml', 'lang: de\n'],
  ])('sees that %s has changed', async (_, file, text) => {
    const cwd = await folderWith(PROJECT);
    const before = await result(cwd);
    await writeFile(join(cwd, file), text);
    const after = await result(cwd);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await anew(cwd));
  });

  it('sees that a picture is gone, and that it is there again', async () => {
    const cwd = await folderWith(PROJECT);
    const before = await result(cwd);
    await rm(join(cwd, 'content/shown/img/a.svg'));
    expect((await result(cwd)).stdout).toContain('image-missing');
    await writeFile(join(cwd, 'content/shown/img/a.svg'), SVG);
    expect(await result(cwd)).toEqual(before);
  });

  it('makes anew what is damaged, empty or cut off', async () => {
    const cwd = await folderWith(PROJECT);
    const expected = await result(cwd);
    const damages = [
      (file: string) => writeFile(file, ''),
      (file: string) => truncate(file, 300),
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[200] = (bytes[200] ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
      async (file: string) => {
        await rm(file);
        await mkdir(file);
      },
    ];
    for (const damage of damages) {
      await Promise.all((await entriesIn(cwd)).map(damage));
      await rm(join(cwd, 'dist'), { recursive: true });
      expect(await result(cwd)).toEqual(expected);
    }
  });

  it.each([
    ['far behind', new Date('1981-01-01T00:00:00Z')],
    ['far ahead', new Date('2107-12-31T00:00:00Z')],
  ])('sees a change of one letter whatever the clock says: %s', async (_, time) => {
    const cwd = await folderWith(PROJECT);
    const file = join(cwd, 'content/two/topic.md');
    await utimes(file, time, time);
    const before = await result(cwd);
    for (const entry of await entriesIn(cwd)) await utimes(entry, time, time);
    expect(await result(cwd)).toEqual(before);
    await writeFile(file, topicText('two').replace('What it is.', 'What it as.'));
    await utimes(file, time, time);
    const after = await result(cwd);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await anew(cwd));
  });

  it('can be shared by two at once', async () => {
    const cwd = await folderWith(PROJECT);
    const expected = await anew(cwd);
    await rm(join(cwd, 'dist'), { recursive: true });
    await Promise.all([lessonpack(cwd, ['build']), lessonpack(cwd, ['build'])]);
    expect(await result(cwd)).toEqual(expected);
  });

  it('goes on where the cache cannot be written', async () => {
    const cwd = await folderWith({ ...PROJECT, '.lessonpack': 'a file in the way' });
    expect(await result(cwd)).toEqual(await anew(cwd));
  });
});

it('cache clean removes it, and nothing else is an action', async () => {
  const cwd = await folderWith(PROJECT);
  await lessonpack(cwd, ['build']);
  expect((await lessonpack(cwd, ['cache', 'clean'])).status).toBe(0);
  await expect(entriesIn(cwd)).rejects.toThrow();
  expect((await lessonpack(cwd, ['cache', 'empty'])).status).toBe(2);
});

describe('--changed', () => {
  const { 'content/broken/topic.md': _broken, 'content/copy/topic.md': _copy, ...GOOD } = PROJECT;
  const packagesIn = async (cwd: string) =>
    (await readdir(join(cwd, 'dist'))).filter((name) => name.endsWith('.zip')).sort();

  it('lists and leaves only what is new, and writes the whole build.json', async () => {
    const cwd = await folderWith(GOOD);
    const changed = () => lessonpack(cwd, ['build', '--changed', '--target', 'qti12']);
    await changed();
    expect(await packagesIn(cwd)).toHaveLength(6);
    await writeFile(
      join(cwd, 'content/two/topic.md'),
      topicText('two').replace('# two', '# 2').replace('Is it', 'Was it'),
    );
    const { stdout } = await changed();
    expect(stdout).toContain('1 package in dist');
    expect(await packagesIn(cwd)).toEqual(['two.qti12.zip']);
    const report = await readFile(join(cwd, 'dist/build.json'), 'utf8');
    expect((await changed()).stdout).toContain('0 packages in dist');
    expect(await packagesIn(cwd)).toEqual([]);
    await lessonpack(cwd, ['build', '--target', 'qti12']);
    expect(await readFile(join(cwd, 'dist/build.json'), 'utf8')).toBe(report);
    expect(await packagesIn(cwd)).toHaveLength(6);
  });
});

describe('--jobs', () => {
  it('changes no byte, with and without a cache', async () => {
    const many = Array.from({ length: 120 }, (_, n) => [`content/t-${n}/topic.md`, topicText(`t-${n}`)]);
    const cwd = await folderWith({ ...PROJECT, ...Object.fromEntries(many) });
    const run = async (...args: string[]) => {
      await rm(join(cwd, 'dist'), { recursive: true, force: true });
      return result(cwd, '--target', 'qti12', ...args);
    };
    const expected = await run('--no-cache', '--jobs', '1');
    expect(await run('--no-cache', '--jobs', '3')).toEqual(expected);
    expect(await run('--jobs', '2')).toEqual(expected);
    expect(await run('--jobs', '2')).toEqual(expected);
  }, 60_000);

  it('is a number', async () => {
    const cwd = await folderWith(PROJECT);
    for (const jobs of ['0', 'many', '1.5']) expect((await lessonpack(cwd, ['build', '--jobs', jobs])).status).toBe(2);
  });
});
