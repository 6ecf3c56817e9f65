import { build } from './build.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { completion } from './completion/index.js';
import { diff } from './diff.js';
import { fmt } from './fmt.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import { newCommand } from './new.js';
import { preview } from './preview.js';
import { schema } from './schema.js';
import { targets } from './targets.js';

/** Every command by its name, in the order of `--help`. A new command is one file and one line. */
export const commands: Readonly<Record<string, Command>> = {
  init,
  new: newCommand,
  preview,
  build,
  check,
  fmt,
  targets,
  inspect,
  diff,
  schema,
  completion,
};
