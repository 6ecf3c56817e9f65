import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { presetNames, targetNames } from '../../src/commands/choice.js';
import { commands } from '../../src/commands/index.js';
import { folderWith, lessonpack } from '../support/cli.js';

const run = promisify(execFile);

/** What bash offers after a line; the last word is the one that is typed. */
async function offered(line: string): Promise<string[]> {
  const cwd = await folderWith({});
  await writeFile(join(cwd, 'completion'), (await lessonpack(cwd, ['completion', 'bash'])).stdout);
  const words = line.split(/ |(?==)|(?<==)/).map((word) => `'${word}'`);
  const script = `source completion; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _lessonpack; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run('bash', ['-euc', script], { cwd });
  return stdout.split('\n').filter((word) => word !== '');
}

const has = async (program: string): Promise<boolean> =>
  run(program, ['--version']).then(
    () => true,
    () => false,
  );
const hasZsh = await has('zsh');
const hasFish = await has('fish');

describe('bash', () => {
  it.each([
    ['lessonpack ', [...Object.keys(commands), '--help', '--version']],
    ['lessonpack bu', ['build']],
    ['lessonpack build --target s', targetNames.filter((name) => name.startsWith('s'))],
    ['lessonpack build --target=web', ['web']],
    ['lessonpack build --target=', [...targetNames]],
    ['lessonpack check -t cmi', ['cmi5']],
    ['lessonpack build content --for ', [...presetNames]],
    ['lessonpack check --format s', ['sarif']],
    ['lessonpack fmt --ch', ['--check']],
    ['lessonpack completion ', ['bash', 'zsh', 'fish']],
    ['lessonpack new t', ['topic']],
    ['lessonpack build cont', []],
    ['lessonpack build --out ', []],
  ])('%s', async (line, words) => {
    expect(await offered(line)).toEqual(words);
  });

  it('offers every option of a command', async () => {
    expect(await offered('lessonpack build --')).toEqual(
      expect.arrayContaining([
        '--out',
        '--target',
        '--for',
        '--strict',
        '--format',
        '--no-color',
        '--config',
        '--quiet',
        '--help',
      ]),
    );
  });
});

describe.each(['zsh', 'fish'])('%s', (shell) => {
  it('names every command and every target', async () => {
    const { status, stdout } = await lessonpack('.', ['completion', shell]);
    expect(status).toBe(0);
    for (const name of [...Object.keys(commands), ...targetNames, ...presetNames]) expect(stdout).toContain(name);
  });

  it('quotes evenly in every line', async () => {
    const { stdout } = await lessonpack('.', ['completion', shell]);
    const lines = stdout.split('\n').filter((line) => !line.startsWith('#'));
    for (const line of lines) expect(line.replace(/\\'/g, '').split("'").length % 2, line).toBe(1);
  });
});

it.runIf(hasZsh)('is zsh', async () => {
  const cwd = await folderWith({ completion: (await lessonpack('.', ['completion', 'zsh'])).stdout });
  await run('zsh', ['-n', 'completion'], { cwd });
});

it.runIf(hasFish)('is fish', async () => {
  const cwd = await folderWith({ completion: (await lessonpack('.', ['completion', 'fish'])).stdout });
  await run('fish', ['--no-execute', 'completion'], { cwd });
});

it('names the nearest of the shells', async () => {
  expect(await lessonpack('.', ['completion', 'bsh'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'lessonpack: there is no shell "bsh"; did you mean bash?\n',
  });
});
