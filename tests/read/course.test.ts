import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/read/course.js';
import { folderWith } from '../support/cli.js';

const topic = (id: string): string => `---\nid: ${id}\ntitle: ${id}\n---\n\n# ${id}\n\nWhat it is.\n`;

const files = { 'one/topic.md': topic('one'), 'two/topic.md': topic('two'), 'one/img/map.svg': '<svg/>' };

/** What is wrong with a course of that text, beside the topics `one` and `two`: `3:1 rule`. */
async function problemsOf(text: string): Promise<string[]> {
  const folder = await folderWith({ ...files, 'course.yaml': text });
  return problemsIn(folder);
}

async function problemsIn(folder: string): Promise<string[]> {
  const { diagnostics } = await readCourse(join(folder, 'course.yaml'));
  for (const { file } of diagnostics) expect(file.startsWith(folder)).toBe(true);
  return diagnostics.map(({ file, line, column, rule }) => {
    const place = `${line}:${column} ${rule}`;
    return file.endsWith('course.yaml') ? place : `${file.slice(folder.length + 1)}:${place}`;
  });
}

const HEAD = 'id: all\ntitle: All\n';
const ok = (rest: string): string => `${HEAD}${rest}`;

describe('a course that is as it should be', () => {
  it.each([
    ['by folders and files', ok('modules:\n  - topics: [one, ./two/topic.md]\n')],
    ['with a byte order mark and CRLF', `\uFEFF${ok('modules:\n  - topics: [one]\n').replaceAll('\n', '\r\n')}`],
    ['with the address of its schema', ok('$schema: course.schema.json\nmodules:\n  - topics: [one]\n')],
    ['as JSON, which is YAML', '{"id": "all", "title": "All", "modules": [{"topics": ["one"]}]}'],
    ['with an anchor that nobody uses', ok('modules:\n  - topics: [&a one]\n')],
  ])('%s', async (_, text) => {
    expect(await problemsOf(text)).toEqual([]);
  });

  it('a link to a topic within the folder', async () => {
    const folder = await folderWith({ ...files, 'course.yaml': ok('modules:\n  - topics: [link]\n') });
    await symlink('one', join(folder, 'link'));
    expect(await problemsIn(folder)).toEqual([]);
  });
});

describe('what is wrong is told once, at its place', () => {
  it.each([
    ['an empty file', '', ['1:1 no-course']],
    ['a comment alone', '# later\n', ['1:1 no-course']],
    ['a list', '- one\n', ['1:1 no-course']],
    ['no keys but one', 'lang: de\n', ['1:1 id-missing', '1:1 title-missing', '1:1 empty-course']],
    ['a mistyped key', ok('moduls:\n  - topics: [one]\n'), ['3:1 unknown-key', '1:1 empty-course']],
    ['no list of modules', ok('modules:\n  topics: [one]\n'), ['3:1 invalid-value']],
    ['a module that is a word', ok('modules:\n  - one\n'), ['4:5 invalid-value']],
    ['a module of nothing', ok('modules:\n  - title: A\n  - topics: [one]\n'), ['4:5 empty-module']],
    ['a word for a list of topics', ok('modules:\n  - topics: one\n'), ['4:5 invalid-value']],
    [
      'the id of one of its topics',
      'id: one\ntitle: All\nmodules:\n  - topics: [two, one]\n',
      ['4:19 duplicate-topic-id'],
    ],
    ['the course itself', ok('modules:\n  - topics: [course.yaml]\n'), ['4:14 course-cycle']],
    ['its own folder', ok('modules:\n  - topics: [.]\n'), ['4:14 course-cycle']],
    ['a topic twice', ok('modules:\n  - topics: [one]\n  - topics: [./one/topic.md]\n'), ['5:14 duplicate-topic-id']],
    ['no such topic', ok('modules:\n  - topics: [onn]\n'), ['4:14 course-topic-missing']],
    ['no words', ok("modules:\n  - topics: ['', ' ']\n"), ['4:14 course-topic-missing', '4:18 course-topic-missing']],
    [
      'a character of no path',
      ok('modules:\n  - topics: ["a\\u0000"]\n'),
      ['4:14 forbidden-character', '4:14 course-topic-missing'],
    ],
    ['a folder without a topic', ok('modules:\n  - topics: [one/img]\n'), ['4:14 course-topic-missing']],
    [
      'a file that is no topic',
      ok('modules:\n  - topics: [one/img/map.svg]\n'),
      ['one/img/map.svg:1:1 source-unreadable'],
    ],
    ['a way out', ok('modules:\n  - topics: [../, /]\n'), ['4:14 course-topic-missing', '4:19 course-topic-missing']],
    ['an alias', ok('modules:\n  - &m {topics: [one]}\n  - *m\n'), ['5:5 yaml-alias']],
    ['a second document', ok('modules:\n  - topics: [one]\n---\nid: b\n'), ['5:1 yaml-broken']],
    ['a key twice', `${HEAD}id: other\nmodules:\n  - topics: [one]\n`, ['3:1 duplicate-key']],
  ])('%s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });

  it('the nearest name of a mistyped key', async () => {
    const folder = await folderWith({ 'course.yaml': ok('moduls: []\n') });
    const { diagnostics } = await readCourse(join(folder, 'course.yaml'));
    expect(diagnostics.find(({ rule }) => rule === 'unknown-key')?.args.nearest).toBe('modules');
  });

  it('links that lead out of the folder, and round', async () => {
    const folder = await folderWith({ ...files, 'in/course.yaml': ok('modules:\n  - topics: [out, round]\n') });
    await symlink('../one', join(folder, 'in/out'));
    await symlink('round', join(folder, 'in/round'));
    expect(await problemsIn(join(folder, 'in'))).toEqual(['4:14 course-topic-outside', '4:19 course-topic-missing']);
  });

  it('a folder where a file is expected', async () => {
    const folder = await folderWith({ 'course.yaml': ok('modules:\n  - topics: [one]\n') });
    await mkdir(join(folder, 'one/topic.md'), { recursive: true });
    expect(await problemsIn(folder)).toEqual(['one/topic.md:1:1 source-unreadable']);
    expect(await problemsIn(join(folder, 'one'))).toEqual(['1:1 source-unreadable']);
  });

  it('aliases that stand for a text of any size are refused, each at its place', async () => {
    const line = (name: string, of: string): string => `${name}: &${name} [${Array(9).fill(of).join(', ')}]\n`;
    const bomb = line('a', 'x') + [...'bcdefghi'].map((name, place) => line(name, `*${'abcdefgh'[place]}`)).join('');
    const problems = await problemsOf(ok(`${bomb}modules:\n  - topics: [one]\n`));
    expect(problems.filter((problem) => problem.endsWith('yaml-alias'))).toHaveLength(8 * 9);
  });
});

it('whatever stands in the file, nothing is thrown', async () => {
  const folder = await folderWith(files);
  const value = fc.jsonValue({ maxDepth: 3 });
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.record({ id: value, title: value, quiz: value, modules: value }).map((data) => JSON.stringify(data)),
    fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }).map((topics) => JSON.stringify({ modules: [{ topics }] })),
  );
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      await writeFile(join(folder, 'course.yaml'), written);
      const { course, diagnostics } = await readCourse(join(folder, 'course.yaml'));
      if (!course) expect(diagnostics).not.toEqual([]);
    }),
    { numRuns: 150 },
  );
});
