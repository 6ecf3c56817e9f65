import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/diagnostics/format/cells.js';
import { cliPath, folderWith, lessonpack, topicText } from '../support/cli.js';
import { rawZip } from '../support/raw-zip.js';

/** A folder with a topic, built for these targets. */
async function built(...targets: readonly string[]): Promise<string> {
  const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
  const { status } = await lessonpack(cwd, ['build', '-q', ...targets.flatMap((target) => ['-t', target])]);
  expect(status).toBe(0);
  return cwd;
}

const hostile = rawZip([{ name: '../../evil.txt', data: 'x' }]);
const long = `${'x'.repeat(90)} ${'何'.repeat(60)} \u001b[31mred\u001b[0m`;
const odd = rawZip([
  {
    name: 'imsmanifest.xml',
    data: `<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" identifier="${long.replaceAll('\u001b', '')}"/>`,
  },
  { name: `${'y'.repeat(100)}.txt`, data: 'x' },
]);

const fits = (text: string): void => {
  for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  expect(text).not.toContain('\u001b');
};

describe('lessonpack inspect', () => {
  it('shows what a package is and holds, in 80 columns, and exits 0', async () => {
    const cwd = await built('scorm12', 'moodle-xml');
    const files = ['dist/alpha.scorm12.zip', 'dist/alpha.moodle-xml.xml'];
    const { status, stdout, stderr } = await lessonpack(cwd, ['inspect', ...files]);
    expect([status, stderr]).toEqual([0, '2 packages inspected, 0 with errors\n']);
    expect(stdout).toContain('dist/alpha.scorm12.zip: SCORM 1.2\n  About alpha\n');
    expect(stdout).toContain('dist/alpha.moodle-xml.xml: Moodle XML\n');
    expect(stdout).toContain('      item alpha-item: About alpha → index.html\n');
    expect(stdout).toContain('  so (single-choice, 1 point)\n    Is it so?\n      * Yes\n      - No\n');
    expect(stdout).toMatch(/What its scripts call\n {2}LMSCommit LMSFinish/);
    expect(stdout).toContain('No faults.\n');
    fits(stdout);
  });

  it('gives the same as data', async () => {
    const cwd = await built('qti12');
    const { stdout } = await lessonpack(cwd, ['inspect', 'dist/alpha.qti12.zip', '--format', 'json']);
    const [found] = JSON.parse(stdout).packages;
    expect(found).toMatchObject({
      file: 'dist/alpha.qti12.zip',
      kind: 'qti12',
      name: 'QTI 1.2',
      title: 'About alpha',
      faults: [],
    });
    expect(found.questions).toEqual([
      {
        id: 'alpha-so',
        type: 'single-choice',
        points: 1,
        stem: 'Is it so?',
        choices: ['Yes', 'No'],
        key: ['Yes'],
        file: 'alpha/alpha.xml',
      },
    ]);
  });

  it('names faults and exits 1, for hostile and damaged files too, and goes on to the next', async () => {
    const cwd = await folderWith({ 'evil.zip': hostile, 'odd.zip': odd, 'notes.txt': 'Some text.', 'empty.zip': '' });
    const { status, stdout, stderr } = await lessonpack(cwd, [
      'inspect',
      'evil.zip',
      'odd.zip',
      'notes.txt',
      'empty.zip',
    ]);
    expect([status, stderr]).toEqual([1, '4 packages inspected, 4 with errors\n']);
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toContain(
      'error refused the package is not opened: no sound zip: invalid relative path: ../../evil.txt',
    );
    expect(stdout).toContain('error  xml-malformed  notes.txt:1\n');
    expect(stdout).not.toMatch(/\n {4}at /);
    fits(stdout);
  });

  it('exits 2 where it is asked for what cannot be', async () => {
    const cwd = await folderWith({ 'a.zip': rawZip([]) });
    const wrong = [['none.zip'], ['.'], [], ['a.zip', '--format', 'sarif'], ['a.zip', '--schemas', 'none']];
    for (const args of wrong) {
      const { status, stderr } = await lessonpack(cwd, ['inspect', ...args]);
      expect([status, stderr.trimEnd().split('\n').length], args.join(' ')).toEqual([2, 1]);
    }
  });
});

it('loads the parser of XML for these commands alone', async () => {
  const read = (name: string): Promise<string> => readFile(join(dirname(cliPath), name), 'utf8');
  const parts = await readdir(join(dirname(cliPath), 'parts'));
  const shared = await Promise.all(parts.map((name) => read(`parts/${name}`)));
  expect(await read('program.cjs')).not.toContain('xmlNewParserCtxt');
  expect(shared.join('')).toContain('xmlNewParserCtxt');
});

describe('lessonpack diff', () => {
  it('shows what changes, and what the LMS does', async () => {
    const cwd = await built('scorm12');
    const text = topicText('alpha').replace('[x] Yes', '[ ] Yes').replace('[ ] No', '[x] No');
    const other = await folderWith({
      'content/alpha/topic.md': text,
      'old.zip': await readFile(join(cwd, 'dist/alpha.scorm12.zip')),
    });
    await lessonpack(other, ['build', '-q', '-t', 'scorm12']);
    const { status, stdout } = await lessonpack(other, ['diff', 'old.zip', 'dist/alpha.scorm12.zip']);
    expect(status).toBe(0);
    expect(stdout).toContain('Questions changed\n  so\n    key\n      - Yes\n      + No\n');
    expect(stdout).toContain('On a new upload\n  Moodle: ');
    fits(stdout);
    const data = await lessonpack(other, ['diff', 'old.zip', 'dist/alpha.scorm12.zip', '--format', 'json']);
    expect(JSON.parse(data.stdout).changed).toEqual([
      { id: 'so', changes: [{ what: 'key', before: 'Yes', after: 'No' }] },
    ]);
  });

  it('says when there is nothing to notice', async () => {
    const cwd = await built('qti12');
    const { status, stdout } = await lessonpack(cwd, ['diff', 'dist/alpha.qti12.zip', 'dist/alpha.qti12.zip']);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing that a learner or a gradebook would notice.\n');
  });

  it('exits 2 for two kinds, and 1 for a package that is refused', async () => {
    const cwd = await built('scorm12', 'qti12');
    const kinds = await lessonpack(cwd, ['diff', 'dist/alpha.scorm12.zip', 'dist/alpha.qti12.zip']);
    expect([kinds.status, kinds.stderr]).toEqual([
      2,
      'lessonpack: dist/alpha.scorm12.zip is SCORM 1.2, dist/alpha.qti12.zip is QTI 1.2: only packages of one kind compare\n',
    ]);
    const folder = await folderWith({ 'evil.zip': hostile });
    const refused = await lessonpack(folder, ['diff', 'evil.zip', 'evil.zip']);
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining('evil.zip: the package is not opened'),
    ]);
  });
});
