import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targets } from '../../src/targets/index.js';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const cases: [title: string, args: string[], message: string][] = [
  ['a command', ['biuld'], 'there is no command "biuld"; did you mean build?'],
  ['an option', ['build', '--targt', 'qti12'], 'there is no option --targt; did you mean --target?'],
  ['a target', ['build', '--target', 'scorm21'], 'there is no target "scorm21"; did you mean scorm12?'],
  ['a preset', ['build', '--for', 'mooddle'], 'there is no preset "mooddle"; did you mean moodle?'],
  ['a format', ['check', '--format', 'jsn'], 'there is no format "jsn"; did you mean json?'],
  ['a path', ['build', 'contnet'], 'contnet does not exist; did you mean content?'],
  ['a path below a folder', ['build', 'content/alpa'], 'content/alpa does not exist; did you mean content/alpha?'],
  [
    'no command',
    [],
    'name a command: init, new, import, preview, build, check, cache, merge-reports, fmt, targets, inspect, diff, schema, completion',
  ],
  ['an option without its value', ['build', '--out'], 'Not enough arguments following: out'],
  ['a folder without topics', ['check', 'empty'], 'there is no topic.md in empty'],
];

describe('a command line that cannot be', () => {
  it.each(cases)('exits 2 and names the nearest: %s', async (_, args, message) => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha'), 'empty/readme.txt': '' });
    expect(await lessonpack(cwd, args)).toEqual({ status: 2, stdout: '', stderr: `lessonpack: ${message}\n` });
  });
});

describe('help', () => {
  it.each([
    ['--help'],
    ['build', '--help'],
    ['check', '--help'],
    ['targets', '--help'],
    ['fmt', '--help'],
    ['init', '--help'],
    ['import', '--help'],
    ['new', '--help'],
    ['completion', '--help'],
    ['schema', '--help'],
    ['preview', '--help'],
    ['inspect', '--help'],
    ['diff', '--help'],
    ['merge-reports', '--help'],
    ['cache', '--help'],
  ])('%s %s: examples, 80 columns', async (...args) => {
    const { status, stdout } = await lessonpack('.', args);
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('says of each target what it is for, and which folder is taken where none is named', async () => {
    const { stdout } = await lessonpack('.', ['build', '--help']);
    const words = stdout.replace(/\s+/g, ' ');
    for (const [name, { summary }] of Object.entries(targets)) expect(words).toContain(`${name}: ${summary}`);
    expect(words).toContain('paths Topics, or folders of topics [array] [default: content]');
  });

  it('--version is the version of package.json', async () => {
    const { stdout } = await lessonpack('.', ['--version']);
    expect(stdout).toBe(`${process.env.npm_package_version ?? '0.1.0'}\n`);
  });
});

describe('lessonpack schema', () => {
  it('prints one JSON Schema', async () => {
    const { status, stdout } = await lessonpack('.', ['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).required).toEqual(expect.arrayContaining(['id', 'title']));
  });

  it('prints that of course.yaml, and of nothing else', async () => {
    const course = await lessonpack('.', ['schema', 'course']);
    expect(JSON.parse(course.stdout).title).toBe('lessonpack course');
    const other = await lessonpack('.', ['schema', 'curse']);
    expect(other).toMatchObject({ status: 2, stdout: '' });
    expect(other.stderr).toContain('there is no schema "curse"; did you mean course?');
  });
});

describe('lessonpack check', () => {
  it('takes a topic that is named twice, by its whole path too, for one', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    const { status, stderr } = await lessonpack(cwd, ['check', 'content', join(cwd, 'content/alpha'), './content']);
    expect(stderr).toContain('1 topic checked');
    expect(status).toBe(0);
  });

  it('finds every problem, writes nothing and exits 1', async () => {
    const text = topicText('alpha', '- [ ] Yes\n- [ ] Yes\n').replace('title: About alpha\n', 'titel: About alpha\n');
    const cwd = await folderWith({ 'content/alpha/topic.md': text });
    const { status, stdout } = await lessonpack(cwd, ['check', '--format', 'json']);
    expect(status).toBe(1);
    const rules = JSON.parse(stdout).diagnostics.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(['unknown-key', 'title-missing', 'no-right-choice', 'duplicate-choice']),
    );
    expect(await lessonpack(cwd, ['build', 'dist'])).toMatchObject({ status: 2 });
  });

  it('prints a code frame with the place and a hint, without colours in a pipe', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha', '- [ ] Yes\n- [ ] No\n') });
    const { stderr } = await lessonpack(cwd, ['check'], { CI: '' });
    expect(stderr).toContain('content/alpha/topic.md:12:1');
    expect(stderr).toContain('### Is it so?');
    expect(stderr).not.toContain('\u001b[');
  });
});
