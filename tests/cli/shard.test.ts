import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const COURSE = `id: course
title: Course
modules:
  - title: One
    topics: [../plain-0, ../wrong]
`;

/** Topics with everything that shards could tell otherwise than one run: courses, equal names, broken and odd files. */
const CATALOGUE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`content/plain-${n}/topic.md`, topicText(`plain-${n}`)])),
  // Problems that its own shard finds, the course's, or both.
  'content/wrong/topic.md': topicText('wrong', '- [ ] Yes\n- [ ] No\n').replace(' {#so}', ''),
  'content/course/course.yaml': COURSE.replaceAll('../', '')
    .replaceAll('plain', 'in/plain')
    .replace('wrong', 'in/wrong'),
  'content/course/in/plain-0/topic.md': topicText('inner-0'),
  'content/course/in/wrong/topic.md': topicText('inner-wrong', '- [ ] Yes\n- [ ] No\n').replace(' {#so}', ''),
  'content/good/course.yaml': COURSE.replace('id: course', 'id: good-course').replace('../plain-0, ../wrong', 'a, b'),
  'content/good/a/topic.md': topicText('part-a'),
  'content/good/b/topic.md': topicText('part-b').replace(' {#so}', ''),
  // Two of one id, one of them in quotation marks, and two whose questions have one identifier.
  'content/twice-1/topic.md': topicText('twice'),
  'content/twice-2/topic.md': topicText('"twice"'),
  'content/clash-1/topic.md': topicText('clash-with').replace('{#so}', '{#me}'),
  'content/clash-2/topic.md': topicText('clash').replace('{#so}', '{#with-me}'),
  'content/ünreadable [1]/topic.md': 'Nothing of use.\n',
  'content/machine/topic.json': JSON.stringify({
    id: 'machine',
    title: 'Machine',
    definition: 'By a <machine> & "more".',
  }),
};

const reports = ['build.json', 'check.xml', 'problems.sarif'];

/** Builds and checks what `shard` says into `out`, which holds the reports too. */
async function run(cwd: string, out: string, shard: readonly string[]): Promise<(number | null)[]> {
  await mkdir(join(cwd, out), { recursive: true });
  const built = await lessonpack(cwd, ['build', '--out', out, '--format', 'sarif', ...shard]);
  const checked = await lessonpack(cwd, ['check', '--strict', '--format', 'junit', ...shard]);
  await writeFile(join(cwd, out, 'problems.sarif'), built.stdout);
  await writeFile(join(cwd, out, 'check.xml'), checked.stdout);
  return [built.status, checked.status];
}

const packagesIn = async (folder: string): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).filter((name) => !reports.includes(name)).sort();
  const contents = names.map(async (name) => [name, await readFile(join(folder, name), 'base64')] as const);
  return Object.fromEntries(await Promise.all(contents));
};

describe('shards in processes of their own', () => {
  it('come to the packages and reports of one run, byte for byte, be they 1, 2 or 7', async () => {
    const cwd = await folderWith(CATALOGUE);
    expect(await run(cwd, 'whole', [])).toEqual([1, 1]);
    const whole = await packagesIn(join(cwd, 'whole'));
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(['good-course.scorm12.zip', 'twice.qti12.zip']));
    for (const count of [1, 2, 7]) {
      const shards = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
      const folders = shards.map((shard) => `shards-${count}/${shard[0]}`);
      await Promise.all(shards.map((shard, index) => run(cwd, folders[index] ?? '', ['--shard', shard])));
      const parts = await Promise.all(folders.map((folder) => packagesIn(join(cwd, folder))));
      expect(Object.assign({}, ...parts)).toEqual(whole);
      expect(parts.flatMap(Object.keys)).toHaveLength(Object.keys(whole).length);

      const merged = `merged-${count}`;
      const { status, stderr } = await lessonpack(cwd, ['merge-reports', ...folders.reverse(), '--out', merged]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const name of reports)
        expect(await readFile(join(cwd, merged, name), 'utf8')).toBe(await readFile(join(cwd, 'whole', name), 'utf8'));
    }
  }, 120_000);
});
