import { describe, expect, it } from 'vitest';
import { presetNames, targetNames } from '../../src/commands/choice.js';
import { commands } from '../../src/commands/index.js';
import { lessonpack } from '../support/cli.js';
import { installedShells, offeredBy } from '../support/shells.js';

const installed = await installedShells();

const cases: [line: string, words: readonly string[]][] = [
  ['lessonpack bu', ['build']],
  ['lessonpack build --target s', targetNames.filter((name) => name.startsWith('s'))],
  ['lessonpack build --target=web', ['web']],
  ['lessonpack build --target=', targetNames],
  ['lessonpack check -t cmi', ['cmi5']],
  ['lessonpack build content --for ', presetNames],
  ['lessonpack check --format s', ['sarif']],
  ['lessonpack inspect --format ', ['json', 'pretty']],
  ['lessonpack fmt --ch', ['--check']],
  ['lessonpack completion ', ['bash', 'zsh', 'fish']],
  ['lessonpack new t', ['topic']],
  ['lessonpack build cont', []],
  ['lessonpack build --out ', []],
];

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  describe.runIf(installed.includes(shell))('offers', () => {
    it.each(cases)('%s', async (line, words) => {
      expect(await offeredBy(shell, line)).toEqual([...words].sort());
    });

    it('every command', async () => {
      expect(await offeredBy(shell, 'lessonpack ')).toEqual(expect.arrayContaining(Object.keys(commands)));
    });

    it('every option of a command', async () => {
      const options = ['out', 'target', 'for', 'strict', 'format', 'no-color', 'config', 'quiet', 'release', 'watch'];
      const names = options.map((name) => `--${name}`);
      expect(await offeredBy(shell, 'lessonpack build --')).toEqual(expect.arrayContaining(names));
    });
  });

  it('quotes evenly in every line', async () => {
    const { stdout } = await lessonpack('.', ['completion', shell]);
    const lines = stdout.split('\n').filter((line) => !line.startsWith('#'));
    for (const line of lines) {
      // bash and zsh take a quote behind a backslash for a letter outside a pair alone, fish inside one too.
      const rest = line.replace(shell === 'fish' ? /\\'/g : /'[^']*'|\\'/g, '');
      expect(rest.split("'").length % 2, line).toBe(1);
    }
  });
});

it('names the nearest of the shells', async () => {
  expect(await lessonpack('.', ['completion', 'bsh'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'lessonpack: there is no shell "bsh"; did you mean bash?\n',
  });
});
