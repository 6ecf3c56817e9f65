import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { folderWith, topicText } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The README's example, and uses of what the API returns; strict, with the declarations of all that it needs checked too. */
const consumer = `${/^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''}
import type { Diagnostic, Package, TargetName, Topic } from 'lessonpack';
export const problems: readonly Diagnostic[] = checkTopic(topic as Topic);
export const packed = (name: TargetName): Promise<Package> => buildPackage(topic as Topic, name);
// @ts-expect-error: there is no such target
await buildPackage(topic as Topic, 'nowhere');
`;
const checks = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false };
const compilerOptions = { ...checks, noEmit: true, module: 'nodenext', target: 'es2023', types: ['node'] };

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

it('types: a strict consumer compiles, the README’s example included', async () => {
  const cwd = await folderWith({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    'consumer.ts': consumer,
  });
  // Installed, the package has no other package at its side than those that it depends on.
  for (const part of ['package.json', 'build/types']) {
    await cp(join(root, part), join(cwd, 'node_modules/lessonpack', part), { recursive: true });
  }
  await mkdir(join(cwd, 'node_modules/@types'));
  for (const name of ['@types/node', ...Object.keys(dependencies)]) {
    await symlink(join(root, 'node_modules', name), join(cwd, 'node_modules', name), 'junction');
  }
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', cwd]).catch((error) => error);
  expect(stdout).toBe('');
}, 60_000);
