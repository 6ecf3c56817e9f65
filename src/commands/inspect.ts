import { command, type ExitStatus } from './command.js';
import { inspectionText } from './inspection-text.js';
import { schemasOption, twoFormats } from './options.js';
import { inspectAll, isForPeople } from './packages.js';
import { count } from './words.js';

/** `lessonpack inspect`: what packages are and hold, and what is wrong with them. */
export const inspect = command(
  (args) =>
    args
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Packages: zip, imscc or XML',
      })
      .options({ ...schemasOption, format: twoFormats })
      .example('$0 inspect dist/*.zip', 'every package that was built')
      .example('$0 inspect theirs.zip --schemas xsd', 'against the XSDs of its standard too')
      .example('$0 inspect theirs.zip --format json', 'for a script'),
  (argv) => runInspect(argv),
);

interface InspectArguments {
  readonly files: readonly string[];
  readonly schemas?: string | undefined;
  readonly format?: string | undefined;
}

async function runInspect({ files, schemas, format }: InspectArguments): Promise<ExitStatus> {
  const isPretty = isForPeople(format);
  const packages = await inspectAll(files, schemas);
  process.stdout.write(
    isPretty ? packages.map(inspectionText).join('\n') : `${JSON.stringify({ packages }, null, 2)}\n`,
  );
  const faulty = packages.filter(({ faults }) => faults.some(({ severity }) => severity === 'error'));
  process.stderr.write(`${count(packages.length, 'package')} inspected, ${faulty.length} with errors\n`);
  return faulty.length > 0 ? 1 : 0;
}
