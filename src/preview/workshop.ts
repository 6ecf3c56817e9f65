import { discoverTopics } from '../build/discover.js';
import { createExaminer, type Examined, isFatal } from '../build/examine.js';
import { UsageError } from '../build/usage-error.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DefaultsOf } from '../read/defaults.js';
import type { Theme } from '../targets/target.js';
import type { Topic } from '../topic/topic.js';

/** What holds for all topics, and what is wrong with it. */
export interface Settings {
  readonly defaultsOf: DefaultsOf;
  readonly themeOf: (file: string) => Theme | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where topics come from. */
export interface Sources {
  /** Topics, or folders of topics. */
  readonly paths: readonly string[];
  /** Reads the settings anew. */
  readonly readSettings: () => Promise<Settings>;
}

/** A version that can be shown. */
export interface Good {
  readonly topic: Topic;
  readonly theme?: Theme | undefined;
}

/** One source with what became of it; what is wrong with the settings is wrong with each. */
export interface Work extends Examined {
  /** The last version without errors; absent where there was none since the preview began. */
  readonly good?: Good;
}

/** The topics of some sources, as they stood when they were last read. */
export interface Workshop {
  readonly works: () => readonly Work[];
  readonly find: (file: string) => Work | undefined;
  /** Reads all of them anew. */
  readonly refresh: () => Promise<void>;
}

/** Reads them for the first time. Throws a UsageError where there is none. */
export async function openWorkshop({ paths, readSettings }: Sources): Promise<Workshop> {
  let works = new Map<string, Work>();
  const read = async (files: readonly string[]): Promise<void> => {
    const settings = await readSettings();
    const examine = createExaminer(settings);
    const fresh = new Map<string, Work>();
    for (const file of files) fresh.set(file, workOf(await examine(file), settings, works.get(file)?.good));
    works = fresh;
  };
  await read(discoverTopics(paths));
  return {
    works: () => [...works.values()],
    find: (file) => works.get(file),
    refresh: () => read(filesNow(paths, [...works.keys()])),
  };
}

function workOf({ file, topic, diagnostics }: Examined, settings: Settings, earlier: Good | undefined): Work {
  const found = [...settings.diagnostics, ...diagnostics];
  const good = topic && !isFatal(found, false) ? { topic, theme: settings.themeOf(file) } : earlier;
  return { file, diagnostics: found, ...(topic && { topic }), ...(good && { good }) };
}

/** When all of them were removed, they keep their places: that they cannot be read is said there. */
function filesNow(paths: readonly string[], earlier: string[]): string[] {
  try {
    return discoverTopics(paths);
  } catch (error) {
    if (error instanceof UsageError) return earlier;
    throw error;
  }
}
