import type { Command } from '../command.js';
import { oneOf } from '../one-of.js';
import { bashScript } from './bash.js';
import { describe } from './described.js';
import { fishScript } from './fish.js';
import { SHELLS, type Shell } from './values.js';
import { zshScript } from './zsh.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<Shell, unknown>;

/** `lessonpack completion bash|zsh|fish`: the script by which a shell completes commands, options and targets. */
export const completion: Command = (yargs, finish) =>
  yargs.command(
    'completion <shell>',
    'Print the script by which bash, zsh or fish complete',
    (args) =>
      args
        .positional('shell', { type: 'string', demandOption: true, describe: SHELLS.join(', ') })
        .example('source <($0 completion bash)', 'in ~/.bashrc; the same in ~/.zshrc with zsh')
        .example('$0 completion fish | source', 'in ~/.config/fish/config.fish'),
    async ({ shell }) => {
      const script = scripts[oneOf(shell, SHELLS, 'shell')];
      // When it is asked for: the list of commands holds this one too.
      const { commands } = await import('../index.js');
      process.stdout.write(script(Object.values(commands).map(describe)));
      finish(0);
    },
  );
