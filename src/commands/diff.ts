import { UsageError } from '../build/usage-error.js';
import { compare } from '../inspect/diff.js';
import { command, type ExitStatus } from './command.js';
import { differenceText } from './difference-text.js';
import { twoFormats } from './options.js';
import { inspectAll, isForPeople } from './packages.js';

/** `lessonpack diff`: what a learner and a gradebook would notice of a new version. */
export const diff = command(
  (args) =>
    args
      .positional('old', { type: 'string', demandOption: true, describe: 'The package that is in use' })
      .positional('new', { type: 'string', demandOption: true, describe: 'The package that is to take its place' })
      .options({ format: twoFormats })
      .example('$0 diff published.zip dist/topic.scorm12.zip', 'before a new upload'),
  (argv) => runDiff([argv.old, argv.new], argv.format),
);

async function runDiff(files: readonly [string, string], format: string | undefined): Promise<ExitStatus> {
  const isPretty = isForPeople(format);
  const [before, after] = await inspectAll(files);
  if (!before || !after) return 3;
  for (const { file, faults } of [before, after]) {
    const refused = faults.find(({ rule }) => rule === 'refused');
    if (!refused) continue;
    process.stderr.write(`${file}: ${refused.message}\n`);
    return 1;
  }
  if (before.kind !== after.kind)
    throw new UsageError(
      `${files[0]} is ${before.name}, ${files[1]} is ${after.name}: only packages of one kind compare`,
    );
  const difference = compare(before, after);
  process.stdout.write(isPretty ? differenceText(difference, ...files) : `${JSON.stringify(difference, null, 2)}\n`);
  return 0;
}
