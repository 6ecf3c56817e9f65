import { discoverTopics } from '../build/discover.js';
import { checkFiles, isFatal } from '../build/examine.js';
import type { Command, ExitStatus } from './command.js';
import { chosenPaths, chosenTargets, pathsOption, type SharedArguments, sharedOptions } from './options.js';
import { printDiagnostics, printOptions } from './print.js';
import { count } from './words.js';

/** `lessonpack check`: every problem of every topic, and nothing is written. */
export const check: Command = (yargs, finish) =>
  yargs.command(
    'check [paths..]',
    'Find every problem in topics, and write nothing',
    (args) =>
      args
        .positional('paths', pathsOption)
        .options(sharedOptions)
        .example('$0 check', 'check all topics below content/')
        .example('$0 check content/secret-speech --strict', 'one topic; warnings count as errors')
        .example('$0 check --format json', 'for an editor or a script'),
    async (argv) => finish(await runCheck(argv)),
  );

async function runCheck(argv: SharedArguments): Promise<ExitStatus> {
  const print = printOptions(argv);
  const names = chosenTargets(argv.target);
  const files = discoverTopics(chosenPaths(argv));
  const found = await checkFiles(files, names);
  printDiagnostics(found, print);
  if (!argv.quiet) process.stderr.write(`${count(files.length, 'topic')} checked: ${summary(found)}\n`);
  return isFatal(found, argv.strict) ? 1 : 0;
}

function summary(found: readonly { readonly severity: string }[]): string {
  const of = (severity: string): number => found.filter((one) => one.severity === severity).length;
  return `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}, ${count(of('info'), 'loss', 'losses')}`;
}
