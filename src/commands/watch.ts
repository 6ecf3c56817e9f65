import { relative, resolve } from 'node:path';
import { UsageError } from '../build/usage-error.js';
import { watchPaths } from '../build/watch.js';
import { chosenPaths, DEFAULT_OUT, type TopicArguments } from './options.js';
import { openProject, watchedPaths } from './project.js';

type WatchArguments = Pick<TopicArguments, '_' | 'paths' | 'config'> & { readonly out?: string | undefined };

/** Builds at once and after every change, until Ctrl-C ends it or the disk fails. */
export async function buildOnChange(argv: WatchArguments, build: () => Promise<unknown>): Promise<never> {
  const project = await openProject(argv);
  const out = argv.out ?? project.out ?? DEFAULT_OUT;
  const paths = chosenPaths(argv, project);
  // It would see its own packages, and build without an end.
  if (paths.some((path) => !relative(out, path).startsWith('..')))
    throw new UsageError(`--watch needs a folder for packages that holds no topics, not ${out}`);
  let isFirst = true;
  const buildAgain = async (): Promise<void> => {
    try {
      await build();
      isFirst = false;
    } catch (error) {
      // A folder without topics, for instance, may be filled again.
      if (isFirst || !(error instanceof UsageError)) throw error;
      process.stderr.write(`lessonpack: ${error.message}\n`);
    }
    process.stderr.write('waiting for changes; Ctrl-C ends it\n');
  };
  let stop = (): void => undefined;
  const failed = new Promise<never>((_, onError) => {
    stop = watchPaths(watchedPaths(paths, project), buildAgain, { except: resolve(out), onError });
  });
  return failed.finally(stop);
}
