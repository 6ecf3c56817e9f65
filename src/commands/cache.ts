import { rmSync } from 'node:fs';
import { command } from './command.js';
import { oneOf } from './one-of.js';
import { configOption } from './options.js';
import { openProject } from './project.js';

/** `lessonpack cache clean`: the next build makes everything anew. */
export const cache = command(
  (args) =>
    args
      .positional('action', { type: 'string', demandOption: true, describe: 'clean: remove what builds keep' })
      .options(configOption)
      .example('$0 cache clean', 'the next build makes everything anew'),
  async (argv) => {
    oneOf(argv.action, ['clean'], 'action');
    const { cache: folder } = await openProject(argv);
    rmSync(folder, { recursive: true, force: true });
    process.stderr.write(`${folder} is removed\n`);
    return 0;
  },
);
