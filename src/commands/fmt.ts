import { readFileSync, realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { discoverTopics } from '../build/discover.js';
import { replaceWhole } from '../build/write-file.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sayInto } from '../read/say.js';
import { readSource } from '../read/source.js';
import { command, type ExitStatus } from './command.js';
import { checkOption, chosenPaths, configOption, pathsOption, printingOptions, sharedOptions } from './options.js';
import { printDiagnostics, printOptions } from './print.js';
import { openProject } from './project.js';
import { count } from './words.js';

/** `lessonpack fmt`: topics in their canonical form. */
export const fmt = command(
  (args) =>
    args
      .positional('paths', pathsOption)
      .options({
        ...checkOption,
        ...configOption,
        quiet: sharedOptions.quiet,
        'no-color': printingOptions['no-color'],
      })
      .example('$0 fmt', 'all topics below content/')
      .example('$0 fmt content/secret-speech', 'one topic')
      .example('$0 fmt --check', 'for CI: which topics are not in it?'),
  (argv) => runFmt(argv),
);

interface FmtArguments {
  readonly _: readonly (string | number)[];
  readonly paths?: readonly string[] | undefined;
  readonly check: boolean;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly config?: string | undefined;
}

async function runFmt(argv: FmtArguments): Promise<ExitStatus> {
  const { canonicalText } = await import('../canonical/index.js');
  const project = await openProject(argv);
  const all = discoverTopics(chosenPaths(argv, project));
  const files = all.filter((file) => extname(file).toLowerCase() === '.md');
  const unreadable: Diagnostic[] = [];
  let changed = 0;
  for (const file of files) {
    const found: Diagnostic[] = [];
    const source = readSource(file, sayInto(found, file));
    // What is said of the file itself, such as a character that no package can hold, is not ours to mend.
    const canonical =
      source === undefined || found.length > 0 ? undefined : canonicalText(source, file, project.defaultsOf(file));
    unreadable.push(...found, ...(canonical?.diagnostics ?? []));
    if (canonical?.text === undefined || canonical.text === readFileSync(file, 'utf8')) continue;
    changed += 1;
    if (!argv.check) replaceWhole(realpathSync(file), canonical.text);
    if (!argv.quiet) process.stdout.write(`${file}\n`);
  }
  await printDiagnostics(unreadable, printOptions({ noColor: argv.noColor, format: 'pretty' }));
  if (!argv.quiet) process.stderr.write(summary(changed, files.length, all.length - files.length, argv.check));
  return unreadable.length > 0 || (argv.check && changed > 0) ? 1 : 0;
}

function summary(changed: number, files: number, others: number, isCheck: boolean): string {
  const left = others === 0 ? '' : `; ${count(others, 'file')} of YAML or JSON left as they are`;
  return `${changed} of ${count(files, 'topic')} ${isCheck ? 'would be' : 'were'} changed${left}\n`;
}
