import { command } from '../command.js';
import { commands } from '../index.js';
import { oneOf } from '../one-of.js';
import { bashScript } from './bash.js';
import { describe } from './described.js';
import { fishScript } from './fish.js';
import { SHELLS, type Shell } from './values.js';
import { zshScript } from './zsh.js';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<Shell, unknown>;

/** `lessonpack completion bash|zsh|fish`: the script by which a shell completes commands, options and targets. */
export const completion = command(
  (args) =>
    args
      .positional('shell', { type: 'string', demandOption: true, describe: SHELLS.join(', ') })
      .example('source <($0 completion bash)', 'in ~/.bashrc; the same in ~/.zshrc with zsh')
      .example('$0 completion fish | source', 'in ~/.config/fish/config.fish'),
  async ({ shell }) => {
    const script = scripts[oneOf(shell, SHELLS, 'shell')];
    process.stdout.write(script(await Promise.all(Object.values(commands).map(describe))));
    return 0;
  },
);
