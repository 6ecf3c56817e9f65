import { discoverTopics } from '../build/discover.js';
import { createExaminer, type Examined, isFatal } from '../build/examine.js';
import { UsageError } from '../build/usage-error.js';
import type { Topic } from '../topic/topic.js';

/** One source with what became of it. */
export interface Work extends Examined {
  /** The last version without errors; absent where there was none since the preview began. */
  readonly good?: Topic;
}

/** The sources below some paths, as they stood when they were last read. */
export interface Workshop {
  readonly works: () => readonly Work[];
  readonly find: (file: string) => Work | undefined;
  /** Reads all of them anew. */
  readonly refresh: () => Promise<void>;
}

/** Reads them for the first time. Throws a UsageError where there is none. */
export async function openWorkshop(paths: readonly string[]): Promise<Workshop> {
  let works = new Map<string, Work>();
  const read = async (files: readonly string[]): Promise<void> => {
    const examine = createExaminer();
    const read = new Map<string, Work>();
    for (const file of files) read.set(file, withGood(await examine(file), works.get(file)?.good));
    works = read;
  };
  await read(discoverTopics(paths));
  return {
    works: () => [...works.values()],
    find: (file) => works.get(file),
    refresh: () => read(filesNow(paths, [...works.keys()])),
  };
}

function withGood(examined: Examined, earlier: Topic | undefined): Work {
  const { topic, diagnostics } = examined;
  const good = topic && !isFatal(diagnostics, false) ? topic : earlier;
  return good ? { ...examined, good } : examined;
}

/** What was removed meanwhile, all of it, keeps its place: that it cannot be read is said in it. */
function filesNow(paths: readonly string[], earlier: string[]): string[] {
  try {
    return discoverTopics(paths);
  } catch (error) {
    if (error instanceof UsageError) return earlier;
    throw error;
  }
}
