import { type FormatName, formatNames } from '../import/format-names.js';
import { importFiles } from '../import/index.js';
import type { DefaultsOf } from '../read/defaults.js';
import { command, type ExitStatus } from './command.js';
import { importText, partsLine } from './import-text.js';
import { requireLanguage } from './language.js';
import { oneOf } from './one-of.js';
import { configOption, importOptions, printingOptions, sharedOptions, twoFormats } from './options.js';
import { isForPeople } from './packages.js';
import { printDiagnostics, printOptions } from './print.js';
import { openProject } from './project.js';

/** `lessonpack import`: question banks and packages of others become topics. */
export const importCommand = command(
  (args) =>
    args
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Files of question banks, key-term pages, packages',
      })
      .options({
        ...importOptions,
        format: twoFormats,
        ...configOption,
        quiet: { ...sharedOptions.quiet, describe: 'Print what is not as it was only' },
        'no-color': printingOptions['no-color'],
      })
      .example('$0 import bank.txt', 'content/bank/topic.md; the format is found by looking')
      .example('$0 import more.txt --merge content/bank/topic.md', 'adds the questions that are new')
      .example('$0 import page.txt --draft-quiz', 'a quiz from the facts and terms of a page'),
  (argv) => runImport(argv),
);

interface ImportArguments {
  readonly files: readonly string[];
  readonly from?: string | undefined;
  readonly out?: string | undefined;
  readonly merge?: string | undefined;
  readonly lang?: string | undefined;
  readonly draftQuiz: boolean;
  readonly format?: string | undefined;
  readonly config?: string | undefined;
  readonly quiet: boolean;
  readonly noColor: boolean;
}

async function runImport(argv: ImportArguments): Promise<ExitStatus> {
  const isPretty = isForPeople(argv.format);
  const names = Object.keys(formatNames) as FormatName[];
  const from = argv.from === undefined ? undefined : oneOf(argv.from, names, 'format');
  const { content, ...project } = await openProject(argv);
  const { draftQuiz, merge, lang, out = content } = argv;
  if (lang !== undefined) requireLanguage(lang);
  const defaultsOf: DefaultsOf = (file) => ({ ...project.defaultsOf(file), ...(lang !== undefined && { lang }) });
  const imported = await importFiles(argv.files, { from, out, merge, draftQuiz, defaultsOf });
  const { faults, entries, files, diagnostics } = imported;
  process.stdout.write(isPretty ? importText(imported, argv.quiet) : `${JSON.stringify(imported, null, 2)}\n`);
  await printDiagnostics(diagnostics, printOptions({ noColor: argv.noColor, format: 'pretty' }));
  if (!argv.quiet) process.stderr.write(`${partsLine(entries, files.length)}\n`);
  const lost = entries.some(({ part, outcome }) => part === 'question' && outcome === 'left out');
  return faults.length > 0 || lost || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
