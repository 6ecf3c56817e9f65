import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { describe as described } from '../../src/commands/completion/described.js';
import { commands } from '../../src/commands/index.js';
import { cliPath } from '../support/cli.js';

const options = new Map(
  (await Promise.all(Object.values(commands).map(described))).map(({ name, options }) => [
    name,
    ['--help', ...options.flatMap(({ name, alias }) => [`--${name}`, ...(alias ? [`-${alias}`] : [])])],
  ]),
);

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);

/** What stands behind `lessonpack` in commands: lines of shell and workflows, and code in the text. */
function callsIn(text: string): string[] {
  const lines = [...blocks(text, 'sh'), ...blocks(text, 'yaml')].join('\n').split('\n');
  const inline = [...text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...lines, ...inline].flatMap((line) => {
    const call = /(?:^|\s|\()(?:npx (?:--yes )?)?(?:lessonpack(?:@[\d.]+)?|\$LESSONPACK) ([a-z-][^|>)#]*)/.exec(line);
    return call?.[1] ? [call[1].trim()] : [];
  });
}

/** The words of a call that the program does not know. */
function unknownIn(call: string): string[] {
  const [command = '', ...words] = call.split(/\s+/);
  if (command.startsWith('-')) return ['--help', '--version'].includes(command) ? [] : [command];
  const known = options.get(command);
  if (!known) return [command];
  return words.filter((word) => word.startsWith('-') && !known.includes(word.replace(/=.*/, '')));
}

const documents = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

describe('commands in documents', () => {
  test.each(documents)('%s names commands and options that there are', (document) => {
    const wrong = callsIn(readFileSync(document, 'utf8')).filter((call) => unknownIn(call).length > 0);
    expect(wrong).toEqual([]);
  });

  test('are found, and wrong ones told', () => {
    expect(callsIn(readFileSync('docs/ci.md', 'utf8')).length).toBeGreaterThan(15);
    expect(callsIn('```yaml\n- run: npx --yes $LESSONPACK fmt --check\n```\n`lessonpack biuld`')).toEqual([
      'fmt --check',
      'biuld',
    ]);
    expect(['biuld', 'check --realease', 'build --release -t web'].map(unknownIn)).toEqual([
      ['biuld'],
      ['--realease'],
      [],
    ]);
  });

  test('the README names each of them', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect([...options.keys()].filter((name) => !readme.includes(`lessonpack ${name}`))).toEqual([]);
  });
});

const WORKFLOWS = [
  'jobs.release.steps',
  'release.script',
  'jobs.build.steps',
  'jobs.merge.steps',
  'merge.script',
  'spec.template.spec',
];

test('the workflows in docs/ci.md are YAML', () => {
  const workflows = blocks(readFileSync('docs/ci.md', 'utf8'), 'yaml');
  expect(workflows).toHaveLength(WORKFLOWS.length);
  for (const [place, text] of workflows.entries()) expect(parse(text)).toHaveProperty(WORKFLOWS[place] ?? '');
});

test('docs/authoring.md: each command as written leads to the packages', async () => {
  const text = readFileSync('docs/authoring.md', 'utf8');
  const [topic = ''] = blocks(text, 'markdown');
  // The program is there already, and the preview does not end.
  const lines = blocks(text, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => !/^npm|preview/.test(line))
    .map((line) => (line.includes('new topic') ? `${line}\ncat > content/tides/topic.md <<'END'\n${topic}END` : line));
  const cwd = await mkdtemp(join(tmpdir(), 'lessonpack-authoring-'));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const script = `set -e\nlessonpack() { "${process.execPath}" "${cliPath}" "$@"; }\n${lines.join('\n')}\n`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { cwd });
  expect(stdout).toContain('Nothing that a learner or a gradebook would notice.');
  expect(readdirSync(join(cwd, 'lessons/dist')).sort()).toEqual([
    'build.json',
    'tides.imscc.imscc',
    'tides.moodle-xml.xml',
    'tides.scorm12.zip',
  ]);
  expect(readFileSync(join(cwd, 'lessons/content/tides/topic.md'), 'utf8')).toContain(
    '{#what-causes-most-of-the-tides}',
  );
}, 60_000);
