import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MEDIA_TYPES, type Media } from '../topic/media.js';
import { isRichText, type MediaReference } from '../topic/rich-text.js';
import { imageSize } from './media-size.js';
import { unsafePart } from './media-svg.js';
import type { Say } from './say.js';
import { reasonOf } from './source.js';

/** The files that the texts in `data` show, from the topic's folder, sorted by name. What is wrong with one is said. */
export async function loadMedia(data: unknown, folder: string, say: Say): Promise<Media[]> {
  const references = new Map<string, MediaReference>();
  for (const reference of referencesIn(data)) {
    if (!references.has(reference.name)) references.set(reference.name, reference);
  }
  const names = [...references.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const loaded = await Promise.all(names.map((reference) => loadMedium(reference, folder, say)));
  return loaded.flatMap((medium) => medium ?? []);
}

function referencesIn(data: unknown): readonly MediaReference[] {
  if (isRichText(data)) return data.media;
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(referencesIn);
}

async function loadMedium({ name, at }: MediaReference, folder: string, say: Say): Promise<Media | undefined> {
  const type = MEDIA_TYPES[/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!type) {
    say('image-type-unknown', at, { name });
    return undefined;
  }
  try {
    const path = await realpath(join(folder, name));
    if (!isWithin(path, await realpath(folder))) say('image-outside', at, { name });
    else if (!(await stat(path)).isFile()) say('image-missing', at, { name });
    else return mediumOf(name, type, await readFile(path), at, say);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
    say(missing ? 'image-missing' : 'image-unreadable', at, { name, reason: reasonOf(error) });
  }
  return undefined;
}

/** Both paths have their symbolic links resolved. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function mediumOf(
  name: string,
  type: string,
  bytes: Uint8Array,
  at: MediaReference['at'],
  say: Say,
): Media | undefined {
  const unsafe = type === 'image/svg+xml' ? unsafePart(bytes) : undefined;
  const size = imageSize(type, bytes);
  if (unsafe) say('svg-unsafe', at, { name, what: unsafe });
  else if (size === undefined)
    say('image-broken', at, { name, type: type.replace(/^image\/|\+xml$/g, '').toUpperCase() });
  else return { name, type, bytes, ...size };
  return undefined;
}
