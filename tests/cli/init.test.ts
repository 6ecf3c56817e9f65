import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTopic } from '../../src/read/index.js';
import { targets } from '../../src/targets/index.js';
import { questionOf } from '../support/arbitraries.js';
import { folderWith, lessonpack } from '../support/cli.js';

const FILES = [
  'content/first-topic/topic.md',
  'content/first-topic/img/cycle.svg',
  'lessonpack.yaml',
  '.github/workflows/lessons.yml',
  '.gitignore',
];

describe('lessonpack init', () => {
  it('writes a project that checks clean, is in its form, and builds every target', async () => {
    const cwd = await folderWith({});
    const made = await lessonpack(cwd, ['init', 'lessons']);
    expect(made).toEqual({
      status: 0,
      stdout: FILES.map((path) => `lessons/${path}\n`).join(''),
      stderr: 'now: cd lessons && lessonpack build\n',
    });
    const project = join(cwd, 'lessons');
    expect(await lessonpack(project, ['check', '--strict'])).toMatchObject({ status: 0, stdout: '' });
    expect(await lessonpack(project, ['fmt', '--check'])).toMatchObject({ status: 0 });
    expect((await lessonpack(project, ['build', '--for', 'all'])).status).toBe(0);
    const built = (await readdir(join(project, 'dist'))).map((name) => name.split('.')[1]);
    expect(built.sort()).toEqual([...Object.keys(targets), 'json'].sort());
  });

  it('shows every type of question and every kind of section', async () => {
    const { topic } = await readTopic('starter/first-topic/topic.md');
    const types = topic?.quiz?.questions.map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(Object.keys(questionOf)));
    expect(new Set(topic?.sections.map(({ kind }) => kind))).toEqual(
      new Set(['facts', 'text', 'review', 'terms', 'quiz']),
    );
    expect(topic?.quiz?.pools).toHaveLength(1);
  });

  it('takes LMS and language, in a workflow of this version', async () => {
    const cwd = await folderWith({});
    expect((await lessonpack(cwd, ['init', '--for', 'moodle', '--lang', 'pt-BR'])).status).toBe(0);
    const config = await readFile(join(cwd, 'lessonpack.yaml'), 'utf8');
    expect(config).toContain('targets: [scorm12, moodle-xml, imscc]\nlang: pt-BR\n');
    const workflow = await readFile(join(cwd, '.github/workflows/lessons.yml'), 'utf8');
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(workflow).toContain(`package=./lessonpack-${version}.tgz; else package=lessonpack@${version}; fi`);
    expect(workflow).not.toContain('__');
    expect(await lessonpack(cwd, ['check'])).toMatchObject({ status: 0 });
  });

  it.each([
    [['--for', 'mooddle'], 'there is no preset "mooddle"; did you mean moodle?'],
    [['--lang', 'xx-yy-zz'], 'no language has the tag "xx-yy-zz"; en, de and pt-BR are some'],
  ])('%s: exits 2 and writes nothing', async (args, message) => {
    const cwd = await folderWith({});
    expect(await lessonpack(cwd, ['init', ...args])).toEqual({
      status: 2,
      stdout: '',
      stderr: `lessonpack: ${message}\n`,
    });
    expect(await readdir(cwd)).toEqual([]);
  });

  it('never overwrites: says which file exists, and writes nothing', async () => {
    const cwd = await folderWith({ 'lessonpack.yaml': 'out: mine\n' });
    expect(await lessonpack(cwd, ['init'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'lessonpack: lessonpack.yaml exists; nothing was written\n',
    });
    expect(await readdir(cwd)).toEqual(['lessonpack.yaml']);
    expect(await readFile(join(cwd, 'lessonpack.yaml'), 'utf8')).toBe('out: mine\n');
  });
});

describe('lessonpack new topic', () => {
  it.each([
    ['water-cycle', undefined, 'title: Water cycle\n', '# Water cycle\n'],
    ['true', 'True: [a] "b" #c', 'title: "True: [a] \\"b\\" #c"\n', '# True: \\[a\\] "b" \\#c\n'],
    ['no', undefined, 'title: "No"\n', '# No\n'],
  ])('%s, %s: checks clean and is in its form', async (id, title, line, heading) => {
    const cwd = await folderWith({});
    const made = await lessonpack(cwd, ['new', 'topic', id, ...(title ? ['--title', title] : [])]);
    expect(made).toEqual({ status: 0, stdout: `content/${id}/topic.md\n`, stderr: '' });
    const text = await readFile(join(cwd, `content/${id}/topic.md`), 'utf8');
    expect(text).toContain(line);
    expect(text).toContain(heading);
    expect(await lessonpack(cwd, ['check', '--strict', '-t', 'scorm12'])).toMatchObject({ status: 0 });
    expect(await lessonpack(cwd, ['fmt', '--check'])).toMatchObject({ status: 0 });
  });

  it('goes into the content of the project above', async () => {
    const cwd = await folderWith({ 'lessonpack.yaml': 'lang: de\n', 'content/a/x': '' });
    expect((await lessonpack(join(cwd, 'content/a'), ['new', 'topic', 'beta'])).stdout).toBe('../beta/topic.md\n');
    expect(existsSync(join(cwd, 'content/beta/topic.md'))).toBe(true);
  });

  it.each([
    [['new', 'topic', 'Water Cycle'], 'did you mean water-cycle?'],
    [['new', 'topci', 'aa'], 'there is no kind of thing "topci"; did you mean topic?'],
    [['new', 'topic'], 'Not enough non-option arguments'],
    [['new', 'topic', 'alpha'], 'content/alpha/topic.md exists; nothing was written'],
  ])('%s: exits 2', async (args, message) => {
    const cwd = await folderWith({ 'content/alpha/topic.md': 'mine' });
    const { status, stderr } = await lessonpack(cwd, args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(await readFile(join(cwd, 'content/alpha/topic.md'), 'utf8')).toBe('mine');
  });
});
