import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, topicText } from '../../support/cli.js';
import { importInto, importOf, put } from '../../support/imported.js';
import { rawZip } from '../../support/raw-zip.js';

const question = (name: string): string => `${name}?\nA. a\nB. b\nANSWER: A\n\n`;

describe('what is written', () => {
  test('stands in a folder of its own, and nothing beside it', async () => {
    const { cwd, files } = await importOf(question('One'));
    expect(files).toEqual([join(cwd, 'content/bank/topic.md')]);
    expect(await readdir(join(cwd, 'content'), { recursive: true })).toEqual(['bank', 'bank/topic.md']);
  });

  test('is the same at a second import, ids and all', async () => {
    const [one, two] = await Promise.all([importOf(question('One')), importOf(question('One'))]);
    expect(await readFile(one.files[0] ?? '', 'utf8')).toBe(await readFile(two.files[0] ?? '', 'utf8'));
  });

  test('never takes the place of something else, and then nothing is written', async () => {
    const cwd = await folderWith({ 'ab.txt': question('A'), 'bc.txt': question('B'), 'content/bc/notes': 'mine' });
    const { faults, files } = await importInto(cwd, ['ab.txt', 'bc.txt']);
    expect(faults).toMatchObject([{ reason: expect.stringContaining('exists') }]);
    expect([files, await readdir(join(cwd, 'content'))]).toEqual([[], ['bc']]);
  });

  test('is nothing at all where one of the files cannot be read', async () => {
    const cwd = await folderWith({
      'a.txt': question('A'),
      'evil.zip': rawZip([{ name: '../../evil.txt', data: 'x' }]),
      'broken.xml': '<quiz>\n<question>\n</quiz>',
    });
    const { faults } = await importInto(cwd, ['a.txt', 'evil.zip', 'broken.xml', 'none.txt']);
    expect(faults.map(({ place, reason }) => [place.file.slice(cwd.length + 1), place.line, reason])).toEqual([
      ['evil.zip', undefined, expect.stringContaining('no sound zip')],
      ['broken.xml', 3, expect.stringContaining('not well-formed')],
      ['none.txt', undefined, 'there is no such file'],
    ]);
    expect(await readdir(cwd)).not.toContain('content');
  });

  test('external entities, and what else a document type declares, are refused', async () => {
    const { faults } = await importOf(
      '<!DOCTYPE quiz [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n<quiz>&e;</quiz>',
      'x.xml',
    );
    expect(faults).toMatchObject([{ reason: expect.stringContaining('a document type that declares entities') }]);
  });

  test('what looks like nothing is refused with a word on what to do', async () => {
    const { faults } = await importOf('shopping: milk, eggs\n');
    expect(faults).toMatchObject([{ reason: expect.stringContaining('--from') }]);
  });
});

describe('--merge', () => {
  const home = `${topicText('alpha')}\n\n## After\n\nMore.\n`;

  async function merged(
    text: string,
    into = home,
  ): Promise<{ text: string; said: readonly string[]; faults: unknown }> {
    const cwd = await folderWith({ 'more.txt': text, 'alpha/topic.md': into });
    const { said, faults } = await importInto(cwd, ['more.txt'], { merge: join(cwd, 'alpha/topic.md') });
    return { text: await readFile(join(cwd, 'alpha/topic.md'), 'utf8'), said, faults };
  }

  test('adds what is new at the end of the quiz, and touches nothing else', async () => {
    const { text, said } = await merged(`${question('New')}${question('So')}`);
    expect(said).toEqual(['imported question New?', 'present question So?']);
    const added = '\n### New? {#new}\n\n- [x] a\n- [ ] b\n';
    expect(text).toBe(home.replace('- [ ] No\n', `- [ ] No\n${added}`));
  });

  test('makes a quiz where there is none', async () => {
    const { text } = await merged(question('New'), '---\nid: alpha\ntitle: A\n---\n\n# A\n\nWhat it is.\n');
    expect(text).toContain('What it is.\n\n## Quiz\n\n### New? {#new}\n');
  });

  test('changes nothing a second time', async () => {
    const cwd = await folderWith({ 'more.txt': question('New'), 'alpha/topic.md': home });
    const merge = join(cwd, 'alpha/topic.md');
    await importInto(cwd, ['more.txt'], { merge });
    const once = await readFile(merge, 'utf8');
    const { files, said } = await importInto(cwd, ['more.txt'], { merge });
    expect([files, said, await readFile(merge, 'utf8')]).toEqual([[], ['present question New?'], once]);
    expect(await readdir(join(cwd, 'alpha'))).toEqual(['topic.md']);
  });

  test('knows the questions that were retired', async () => {
    const { said } = await merged(question('New'), home.replace('title:', 'retired: [new]\ntitle:'));
    expect(said).toEqual(['present question New?']);
  });

  test('is refused where the topic cannot be read', async () => {
    const { text, faults } = await merged(question('New'), 'no topic');
    expect([text, faults]).toMatchObject(['no topic', [{ reason: expect.stringContaining('cannot be read') }]]);
  });

  test('leaves a topic alone in which nothing can be added without a change', async () => {
    const open = home.replace('More.', '```\nopen').replace('## After', '## Quiz');
    const { text, faults } = await merged(question('New'), open);
    expect([text, faults]).toMatchObject([open, [{ reason: expect.stringContaining('nothing can be added') }]]);
  });

  test('takes several files', async () => {
    const cwd = await folderWith({ 'a.txt': question('A'), 'alpha/topic.md': home });
    await put(cwd, 'b.txt', `${question('A')}${question('B')}`);
    const { said } = await importInto(cwd, ['a.txt', 'b.txt'], { merge: join(cwd, 'alpha/topic.md') });
    expect(said).toEqual(['imported question A?', 'present question A?', 'imported question B?']);
  });
});
