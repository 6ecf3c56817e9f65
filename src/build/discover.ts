import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../diagnostics/nearest.js';
import { UsageError } from './usage-error.js';

const TOPIC_FILES = ['topic.md', 'topic.yaml', 'topic.yml', 'topic.json'];

/**
 * The topic files at or below `paths`, each once, in the order of their paths.
 * Throws a UsageError for a path that does not exist or holds no topic.
 */
export async function discoverTopics(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const files = await topicsAt(path);
    if (files.length === 0) throw new UsageError(`there is no topic.md in ${path}`);
    // One file may be named twice, by its whole path too.
    for (const file of files) if (!found.has(resolve(file))) found.set(resolve(file), file);
  }
  return [...found.values()].sort();
}

async function topicsAt(path: string): Promise<string[]> {
  const there = await stat(path).catch(() => undefined);
  if (!there) throw new UsageError(await missing(path));
  return there.isDirectory() ? topicsBelow(path) : [join(path)];
}

/** Hidden folders and node_modules are nobody's lessons; a link to a folder is not followed, for it may lead round. */
async function topicsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      return topicsBelow(join(folder, entry.name));
    return TOPIC_FILES.includes(entry.name) ? [join(folder, entry.name)] : [];
  });
  return (await Promise.all(found)).flat();
}

async function missing(path: string): Promise<string> {
  const neighbours = await readdir(dirname(path)).catch(() => []);
  const meant = nearest(basename(path), neighbours);
  return `${path} does not exist${meant ? `; did you mean ${join(dirname(path), meant)}?` : ''}`;
}
