import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { folderWith, lessonpack } from './cli.js';

const run = promisify(execFile);

/** Runs a shell on what `lessonpack completion` prints for it: what it offers after a line, whose last word is being typed. */
type Offer = (line: string) => Promise<readonly [program: string, ...args: string[]]>;

const printed = new Map<string, ReturnType<typeof lessonpack>>();

/** The file that the shell is to read. */
async function script(shell: string): Promise<string> {
  const run = printed.get(shell) ?? lessonpack('.', ['completion', shell]);
  printed.set(shell, run);
  return join(await folderWith({ completion: (await run).stdout }), 'completion');
}

const shells: Readonly<Record<string, Offer>> = {
  // bash takes --target=web for three words.
  bash: async (line) => {
    const words = line.split(/ |(?==)|(?<==)/).map((word) => `'${word}'`);
    const asked = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _lessonpack; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return ['bash', '-euc', `source "$0"; ${asked}`, await script('bash')];
  },
  zsh: async (line) => ['zsh', '-f', join(import.meta.dirname, 'offered.zsh'), await script('zsh'), line],
  fish: async (line) => ['fish', '-N', '-c', `source ${await script('fish')}; complete -C '${line}'`],
};

/** The words that a shell offers, without what they are. */
export async function offeredBy(shell: string, line: string): Promise<string[]> {
  const [program, ...args] = (await shells[shell]?.(line)) ?? ['false'];
  const { stdout } = await run(program, args, { cwd: await folderWith({}) });
  const words = stdout.split('\n').map((word) => word.replace(/\t.*/, '').replace(/^--\w+=/, ''));
  return words.filter((word) => word !== '').sort();
}

/** Those of the shells that this machine has. */
export async function installedShells(): Promise<string[]> {
  const found = Object.keys(shells).map((name) =>
    run(name, ['--version'])
      .then(() => [name])
      .catch(() => []),
  );
  return (await Promise.all(found)).flat();
}
