import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../build/usage-error.js';
import { writeWhole } from '../build/write-file.js';
import { joinReports } from '../merge/index.js';
import { command, type ExitStatus } from './command.js';
import { DEFAULT_OUT, outOption } from './options.js';
import { count } from './words.js';

/** `lessonpack merge-reports`: what the shards of a run report becomes what one run would. */
export const mergeReports = command(
  (args) =>
    args
      .positional('folders', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Folders with the reports of one shard each',
      })
      .options({ out: { ...outOption.out, describe: 'Folder for the merged reports' } })
      .example('$0 merge-reports shards/*', 'fails where a shard is missing or a topic is in two'),
  ({ folders, out }) => runMerge(folders, out ?? DEFAULT_OUT),
);

async function runMerge(folders: readonly string[], out: string): Promise<ExitStatus> {
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`there is no folder ${JSON.stringify(folder)}`);
    if (resolve(folder) === resolve(out)) throw new UsageError(`--out needs another folder than ${folder}, a shard's`);
  }
  const { reports, faults } = await joinReports(folders);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) return 1;
  for (const [name, text] of reports) writeWhole(join(out, name), text);
  process.stdout.write(`${count(reports.size, 'report')} in ${out}: ${[...reports.keys()].join(', ')}\n`);
  return 0;
}
