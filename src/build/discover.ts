import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../diagnostics/nearest.js';
import { COURSE_FILES, TOPIC_FILES } from '../read/course-paths.js';
import { UsageError } from './usage-error.js';

const FILES = [...TOPIC_FILES, ...COURSE_FILES];

/**
 * The files of topics and courses at or below `paths`, each once, in the order of their paths.
 * Throws a UsageError for a path that does not exist or holds no topic.
 */
export function discoverTopics(paths: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const path of paths) {
    const files = topicsAt(path);
    if (files.length === 0) throw new UsageError(`there is no topic.md in ${path}`);
    // One file may be named twice, by its whole path too.
    for (const file of files) if (!found.has(resolve(file))) found.set(resolve(file), file);
  }
  return [...found.values()].sort();
}

function topicsAt(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(missing(path));
  return statSync(path).isDirectory() ? topicsBelow(path) : [join(path)];
}

/** Hidden folders and node_modules are nobody's lessons. */
export const isSearched = (folder: string): boolean => !folder.startsWith('.') && folder !== 'node_modules';

/** A link to a folder is not followed, for it may lead round. */
function topicsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory() && isSearched(entry.name)) return topicsBelow(join(folder, entry.name));
    return FILES.includes(entry.name) ? [join(folder, entry.name)] : [];
  });
}

function missing(path: string): string {
  const meant = nearest(basename(path), namesIn(dirname(path)));
  return `${path} does not exist${meant ? `; did you mean ${join(dirname(path), meant)}?` : ''}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
