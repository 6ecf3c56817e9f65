import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { Shard } from '../diagnostics/shard.js';
import { readId } from '../read/identity.js';

/** What is to be done of a catalogue, in its order. */
export interface Share {
  /** The topics and courses that belong to it. */
  readonly own: readonly string[];
  /** Those, and the ones of other shards whose questions may bear the names of theirs. */
  readonly examined: readonly string[];
  /** What is examined and belongs to other shards. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * The share of a shard; all of the catalogue where there is none. A topic or course is in the shard that the hash of its
 * id says, and one without a readable id in that of its path. So two of one id are in one shard; questions of two
 * topics are named alike only where the id of one begins with that of the other and a hyphen.
 */
export function shareOf(files: readonly string[], shard: Shard | undefined): Share {
  if (!shard) return { own: files, examined: files, elsewhere: new Set() };
  const sources = files.map((file) => {
    const id = readId(file);
    return { file, id, isOwn: shardOf(id ?? file.split(sep).join('/'), shard.count) === shard.index };
  });
  const ownIds = sources.flatMap(({ id, isOwn }) => (isOwn && id !== undefined ? [id] : []));
  const ids = new Set(ownIds);
  const beginnings = new Set(ownIds.flatMap(beginningsOf));
  const mayClash = (id: string): boolean => beginnings.has(id) || beginningsOf(id).some((each) => ids.has(each));

  const own = sources.filter(({ isOwn }) => isOwn).map(({ file }) => file);
  const others = sources.filter(({ id, isOwn }) => !isOwn && id !== undefined && mayClash(id));
  const elsewhere = new Set(others.map(({ file }) => file));
  const examined = sources.filter(({ file, isOwn }) => isOwn || elsewhere.has(file)).map(({ file }) => file);
  return { own, examined, elsewhere };
}

/** Which of `count` shards, from 1: by the first 32 bits of the key's SHA-256. */
export const shardOf = (key: string, count: number): number =>
  (createHash('sha256').update(key).digest().readUInt32BE() % count) + 1;

/** Of `a-b-c`: `a` and `a-b`. */
const beginningsOf = (id: string): string[] => [...id.matchAll(/-/g)].map(({ index }) => id.slice(0, index));
