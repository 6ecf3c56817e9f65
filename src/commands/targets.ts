import { discoverTopics } from '../build/discover.js';
import { isFatal } from '../build/examine.js';
import { fidelityRecord } from '../build/loss-record.js';
import { type Matrix, matricesOf } from '../build/matrix.js';
import { diagnosticRecord } from '../diagnostics/format/json.js';
import { chooseTargets, targetNames } from './choice.js';
import { command, type ExitStatus } from './command.js';
import { matrixText } from './matrix-text.js';
import {
  configOption,
  namedPaths,
  pathsOption,
  printingOptions,
  type TopicArguments,
  targetOptions,
  twoFormats,
} from './options.js';
import { printDiagnostics, printOptions } from './print.js';
import { openProject } from './project.js';
import { targetList, targetRecords } from './target-list.js';

/** `lessonpack targets`: the formats that there are, or what becomes of topics in them. */
export const targets = command(
  (args) =>
    args
      .positional('paths', { ...pathsOption, defaultDescription: 'none: the list' })
      .options({ ...everyTarget, ...printingOptions, ...configOption, format: twoFormats })
      .example('$0 targets', 'which formats there are, and for which LMS')
      .example('$0 targets content/secret-speech', 'what becomes of each question in each')
      .example('$0 targets content --for canvas --format json', 'for a script'),
  (argv) => runTargets(argv),
);

const everyTarget = { ...targetOptions, target: { ...targetOptions.target, defaultDescription: 'all' } } as const;

async function runTargets(argv: TopicArguments): Promise<ExitStatus> {
  const print = printOptions(argv, ['pretty', 'json']);
  const choice = chooseTargets(argv, targetNames);
  const isPretty = print.format === 'pretty';
  const paths = namedPaths(argv);
  if (paths.length === 0) {
    process.stdout.write(isPretty ? targetList(choice) : json(targetRecords(choice)));
    return 0;
  }
  const project = await openProject(argv);
  const { matrices, diagnostics: found } = await matricesOf(discoverTopics(paths), choice.targets, project);
  const diagnostics = [...project.diagnostics, ...found];
  if (isPretty) {
    await printDiagnostics(diagnostics, print);
    process.stdout.write(matrices.map(matrixText).join('\n'));
  } else
    process.stdout.write(json({ topics: matrices.map(matrixRecord), diagnostics: diagnostics.map(diagnosticRecord) }));
  return isFatal(diagnostics, false) ? 1 : 0;
}

/** As the packages stand in build.json. */
const matrixRecord = ({ topic, file, columns }: Matrix): object => ({
  topic,
  file,
  targets: columns.map((column) => ({ target: column.target, ...fidelityRecord(column) })),
});

const json = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
