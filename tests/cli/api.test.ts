import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { folderWith, topicText } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');

it('import from lessonpack: reads, checks and builds a topic', async () => {
  const cwd = await folderWith({ 'topic.md': topicText('alpha') });
  // Inside its own folder, Node resolves the package by its own name.
  const script = `
    import { buildPackage, checkTopic, readTopic, targets } from 'lessonpack';
    const { topic, diagnostics } = await readTopic(${JSON.stringify(join(cwd, 'topic.md'))});
    const found = [...diagnostics, ...checkTopic(topic)];
    const { fileName, bytes } = await buildPackage(topic, 'scorm12');
    console.log(JSON.stringify({ targets: Object.keys(targets), found, fileName, magic: String.fromCharCode(...bytes.slice(0, 2)) }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  expect(JSON.parse(stdout)).toEqual({
    targets: expect.arrayContaining(['scorm12', 'qti12']),
    found: [],
    fileName: 'alpha.scorm12.zip',
    magic: 'PK',
  });
});
