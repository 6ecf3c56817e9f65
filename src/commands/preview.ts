import { UsageError } from '../build/usage-error.js';
import { command } from './command.js';
import { chosenPaths, configOption, DEFAULT_OUT, pathsOption, previewOptions, type TopicArguments } from './options.js';
import { openProject, watchedPaths } from './project.js';
import { count } from './words.js';

/** `lessonpack preview`: lessons in an LMS on this machine, renewed with every save. */
export const preview = command(
  (args) =>
    args
      .positional('paths', pathsOption)
      .options({ ...configOption, ...previewOptions })
      .example('$0 preview', 'all topics below content/')
      .example('$0 preview content/secret-speech --open', 'one topic, at once in the browser'),
  (argv) => runPreview(argv),
);

type PreviewArguments = Pick<TopicArguments, '_' | 'paths' | 'config'> & {
  readonly port?: string | undefined;
  readonly open: boolean;
};

/** Until Ctrl-C ends it, or the disk fails. */
async function runPreview(argv: PreviewArguments): Promise<never> {
  const port = portOf(argv.port);
  const { startPreview } = await import('../preview/server.js');
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const project = await openProject(argv);
  const paths = chosenPaths(argv, project);
  const sources = {
    paths,
    readSettings: () => openProject(argv),
    watched: watchedPaths(paths, project),
    out: project.out ?? DEFAULT_OUT,
  };
  const { address, topics, close } = await startPreview(sources, port, fail);
  process.stdout.write(`${address}\n`);
  process.stderr.write(`${count(topics, 'topic')}; what you save shows there at once. Ctrl-C ends it.\n`);
  if (argv.open) (await import('../preview/open-browser.js')).openBrowser(address);
  return failed.finally(close);
}

/** 0 is any free one. */
function portOf(text = '0'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, not ${JSON.stringify(text)}`);
}
