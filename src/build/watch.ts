import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isSearched } from './discover.js';

/** How long, in milliseconds, nothing may change before it is told: an editor saves in several steps. */
const QUIET = 80;

export interface WatchOptions {
  /** A folder that is left out: what the changes make. */
  readonly except?: string;
  /** Called when the system takes no more watchers, or `onChange` fails. */
  readonly onError: (error: unknown) => void;
}

/**
 * Calls `onChange` at once and after every change of a file at or below `paths`: once for changes that come together,
 * and never before it has finished with the last ones. Hidden files and folders and node_modules are left out. The
 * answer ends it.
 */
export function watchPaths(
  paths: readonly string[],
  onChange: () => Promise<void>,
  { except = '', onError }: WatchOptions,
): () => void {
  const left = except === '' ? '' : resolve(except);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  let hasEnded = false;

  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(renew, QUIET);
  };
  // Watched first, so that what changes while it is read is read again.
  const renew = (): void => {
    work = work.then(rewatch).then(onChange).catch(onError);
  };
  const close = (): void => {
    hasEnded = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  // A watcher a folder, for many editors write a new file and rename it over the old one; all of them anew after each
  // change, for a folder that was removed and made again is another one, and nobody says so.
  const rewatch = (): void => {
    for (const watcher of watchers) watcher.close();
    if (hasEnded) return;
    const folders = new Set(paths.flatMap((path) => foldersAt(resolve(path), left)));
    watchers = [...folders].flatMap((folder) => {
      const hear = (name: string | null): void => {
        if (name === null || (!name.startsWith('.') && join(folder, name) !== left)) changed();
      };
      try {
        return [watch(folder, (_, name) => hear(name)).on('error', changed)];
      } catch (error) {
        // Removed in this moment; the folder above tells.
        if (existsSync(folder)) throw error;
        return [];
      }
    });
  };
  renew();
  return close;
}

/** What to watch for `path`: a folder, a file's too, with all below; where nothing is there, what is left above it. */
function foldersAt(path: string, left: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [existing(dirname(path))];
  const below = (folder: string): string[] =>
    folder === left ? [] : [folder, ...foldersIn(folder).flatMap((each) => below(each))];
  return below(found.isDirectory() ? path : dirname(path));
}

const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)));

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && isSearched(entry.name)).map(({ name }) => join(folder, name));
}
