import { discoverTopics } from '../build/discover.js';
import { checkFiles, isFatal } from '../build/examine.js';
import { shareOf } from '../build/shard.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { chooseTargets } from './choice.js';
import { command, type ExitStatus } from './command.js';
import {
  chosenPaths,
  DEFAULT_TARGETS,
  pathsOption,
  type SharedArguments,
  shardOption,
  sharedOptions,
} from './options.js';
import { printDiagnostics, printOptions } from './print.js';
import { openProject } from './project.js';
import { chosenShard, shardLine } from './shard.js';
import { allowHint, count, lossCount } from './words.js';

/** `lessonpack check`: every problem of every topic, and nothing is written. */
export const check = command(
  (args) =>
    args
      .positional('paths', pathsOption)
      .options({ ...shardOption, ...sharedOptions })
      .example('$0 check', 'check all topics below content/')
      .example('$0 check content/secret-speech --strict', 'one topic; warnings count as errors')
      .example('$0 check --format json', 'for an editor or a script')
      .example('$0 check --format sarif > problems.sarif', 'for code scanning'),
  (argv) => runCheck(argv),
);

interface CheckArguments extends SharedArguments {
  readonly shard?: string | undefined;
}

async function runCheck(argv: CheckArguments): Promise<ExitStatus> {
  const print = printOptions(argv);
  const project = await openProject(argv);
  const { targetsOf } = chooseTargets(argv, DEFAULT_TARGETS, project.targetsOf);
  const strict = argv.strict ?? project.strict ?? false;
  const shard = chosenShard(argv);
  const all = discoverTopics(chosenPaths(argv, project));
  const { own: files, examined, elsewhere } = shareOf(all, shard);
  if (!argv.quiet) process.stderr.write(shardLine(shard, files, all));
  const found = [...project.diagnostics, ...(await checkFiles(examined, targetsOf, { ...project, elsewhere }))];
  await printDiagnostics(found, print, { files, strict, shard });
  if (!argv.quiet)
    process.stderr.write(`${count(files.length, 'topic')} checked: ${summary(found)}\n${allowHint(found, strict)}`);
  return isFatal(found, strict) ? 1 : 0;
}

function summary(found: readonly Diagnostic[]): string {
  const of = (severity: string): number => found.filter((one) => one.severity === severity).length;
  return `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}, ${lossCount(found.filter(({ severity }) => severity === 'info'))}`;
}
