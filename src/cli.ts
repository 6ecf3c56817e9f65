import { isMainThread } from 'node:worker_threads';
import yargs from 'yargs';
import { toolVersion } from './build/assets.js';
import { UsageError } from './build/usage-error.js';
import type { ExitStatus } from './commands/command.js';
import { diskRefusal } from './commands/disk-refusal.js';
import { commands } from './commands/index.js';

async function run(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const parser = yargs([...args])
    .scriptName('lessonpack')
    .usage('$0 <command>\n\nLessons and quizzes from Markdown, packed for an LMS.')
    .example('$0 build', 'topics below content/ become packages in dist/')
    .version(toolVersion())
    .locale('en')
    .parserConfiguration({ 'boolean-negation': false, 'greedy-arrays': false })
    .strict()
    .demandCommand(1, `name a command: ${Object.keys(commands).join(', ')}`)
    // The parser lays its help out at every run, needed or not: only wrapping it takes time.
    .wrap(args.includes('--help') ? 80 : null)
    // Without an error of its own the parser gives a message alone; any error may as well come out of a command.
    .fail((message, error) => {
      throw error ?? new Misread(message);
    });
  for (const { usage, summary, load } of Object.values(commands)) {
    parser.command(
      usage,
      summary,
      async (options) => (await load()).options(options),
      async (argv) => {
        status = await (await load()).run(argv);
      },
    );
  }
  try {
    await parser.parseAsync();
  } catch (error) {
    // The parser's own errors are called YError.
    if (!(error instanceof Misread || (error instanceof Error && error.name === 'YError'))) throw error;
    const { explainUsage } = await import('./commands/usage.js');
    throw new UsageError(await explainUsage(error.message, args));
  }
  return status;
}

/** The parser does not understand the command line. */
class Misread extends Error {}

/** One line for what the user or the disk did; the trace only of what we did wrong ourselves. */
function explain(error: unknown): ExitStatus {
  if (error instanceof UsageError) {
    process.stderr.write(`lessonpack: ${error.message}\n`);
    return 2;
  }
  const disk = diskRefusal(error);
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`lessonpack: ${disk ?? `a bug, please report it: ${trace}`}\n`);
  return 3;
}

function start(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => process.exit(130));
  }
  // A reader that has seen enough (`lessonpack schema | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : explain(error)),
  );
  run(process.argv.slice(2))
    .catch(explain)
    .then((status) => {
      process.exitCode = status;
    });
}

// A build of many topics starts the program again in threads of its own.
if (isMainThread) start();
else import('./build/workers/serve.js').then(({ serve }) => serve());
