import { availableParallelism } from 'node:os';
import { type BuildResult, buildFiles } from '../build/build-files.js';
import { discoverTopics } from '../build/discover.js';
import { isFatal } from '../build/examine.js';
import { lockText } from '../build/lock.js';
import { shareOf } from '../build/shard.js';
import { UsageError } from '../build/usage-error.js';
import { writeWhole } from '../build/write-file.js';
import { type Choice, chooseTargets } from './choice.js';
import { command, type ExitStatus } from './command.js';
import {
  chosenPaths,
  DEFAULT_OUT,
  DEFAULT_TARGETS,
  largeOptions,
  outOption,
  pathsOption,
  releaseOption,
  type SharedArguments,
  shardOption,
  sharedOptions,
  watchOption,
} from './options.js';
import { printDiagnostics, printOptions } from './print.js';
import { createProgress } from './progress.js';
import { openProject } from './project.js';
import { chosenShard, shardLine } from './shard.js';
import { buildOnChange } from './watch.js';
import { allowHint, count, lossCount, size, table, wrap } from './words.js';

/** `lessonpack build`: topics become packages. */
export const build = command(
  (args) =>
    args
      .positional('paths', pathsOption)
      .options({ ...outOption, ...releaseOption, ...largeOptions, ...watchOption, ...shardOption, ...sharedOptions })
      .example('$0 build', 'all topics below content/ into dist/')
      .example('$0 build content/secret-speech -t scorm12', 'one topic, as SCORM 1.2 only')
      .example('$0 build --for moodle', 'all that Moodle can use')
      .example('$0 build --changed', 'only what an LMS does not have yet')
      .example('$0 build --watch', 'again after every save')
      .example('$0 build --strict --format json', 'for CI'),
  (argv) => (argv.watch ? watchBuild(argv) : runBuild(argv)),
);

interface BuildArguments extends SharedArguments {
  readonly out?: string | undefined;
  readonly release: boolean;
  readonly changed: boolean;
  readonly noCache: boolean;
  readonly jobs?: string | undefined;
  readonly shard?: string | undefined;
}

function watchBuild(argv: BuildArguments): Promise<never> {
  // What is published is decided once, not at every save.
  if (argv.release) throw new UsageError('--watch and --release exclude each other');
  return buildOnChange(argv, () => runBuild(argv));
}

async function runBuild(argv: BuildArguments): Promise<ExitStatus> {
  const print = printOptions(argv);
  const project = await openProject(argv);
  const choice = chooseTargets(argv, DEFAULT_TARGETS, project.targetsOf);
  const strict = argv.strict ?? project.strict ?? false;
  const out = argv.out ?? project.out ?? DEFAULT_OUT;
  const shard = chosenShard(argv);
  // The lock names what is published of all topics.
  if (argv.release && shard) throw new UsageError('--release needs the whole catalogue, not a shard of it');
  const all = discoverTopics(chosenPaths(argv, project));
  const { own: files, examined, elsewhere } = shareOf(all, shard);
  if (isFatal(project.diagnostics, strict)) {
    await printDiagnostics(project.diagnostics, print, { files, strict, shard });
    return 1;
  }
  if (!argv.quiet) process.stderr.write(shardLine(shard, files, all));
  const progress = argv.quiet ? {} : createProgress(process.stderr);
  const options = {
    ...project,
    config: project.file,
    cache: argv.noCache ? undefined : project.cache,
    jobs: chosenJobs(argv),
    changed: argv.changed,
    elsewhere,
    out,
    targetsOf: choice.targetsOf,
    strict,
    shard,
    ...progress,
  };
  const result = await buildFiles(examined, options);
  await printDiagnostics([...project.diagnostics, ...result.diagnostics], print, { files, strict, shard });
  // Only a release of which nothing is missing is one.
  if (argv.release && result.failed.length === 0)
    writeWhole(project.lockFile, lockText(project.lock, result.published));
  // With a machine format, stdout holds that document and nothing else.
  if (!argv.quiet)
    (print.format === 'pretty' ? process.stdout : process.stderr).write(closing(result, { out, strict }, choice));
  return result.failed.length > 0 ? 1 : 0;
}

/** As many threads as there are cores, where nobody says how many. */
function chosenJobs({ jobs }: BuildArguments): number {
  if (jobs === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError(`--jobs is a number of threads such as 2, not ${JSON.stringify(jobs)}`);
  return Number(jobs);
}

function closing(
  { packages, failed, diagnostics }: BuildResult,
  { out, strict }: { readonly out: string; readonly strict: boolean },
  { uploadOf }: Choice,
): string {
  const rows = packages.map(({ file, bytes, losses }) => [file, size(bytes), lossCount(losses)]);
  const built = [...new Set(packages.map(({ target }) => target))];
  const uploads = uploadLines(built.flatMap((name) => uploadOf(name).map((line) => ({ name, line }))));
  const refused = failed.length === 0 ? '' : `${count(failed.length, 'topic')} not built: ${failed.join(', ')}\n`;
  return `${table(rows)}${count(packages.length, 'package')} in ${out}\n${uploads}${refused}${failed.length === 0 ? '' : allowHint(diagnostics, strict)}`;
}

/** Names in a column, and beside each where its file goes in, within 80 columns. */
export function uploadLines(entries: readonly { readonly name: string; readonly line: string }[]): string {
  const width = Math.max(0, ...entries.map(({ name }) => name.length));
  return entries
    .map(({ name, line }) => `  ${name.padEnd(width)}  ${wrap(line, ' '.repeat(width + 4)).trimStart()}`)
    .join('');
}
