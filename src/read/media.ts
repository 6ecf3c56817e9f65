import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RuleArgs, RuleId } from '../diagnostics/rules.js';
import { MEDIA_TYPES, type Media } from '../topic/media.js';
import type { Position } from '../topic/position.js';
import { isRichText, type MediaReference } from '../topic/rich-text.js';
import { imageSize } from './media-size.js';
import { unsafePart } from './media-svg.js';
import type { Say } from './say.js';
import { reasonOf } from './source.js';

/** The files that the texts in `data` show, from the topic's folder, sorted by name. What is wrong with one is said. */
export function loadMedia(data: unknown, folder: string, say: Say): Media[] {
  const places = new Map<string, Position[]>();
  for (const { name, at } of referencesIn(data)) places.set(name, [...(places.get(name) ?? []), at]);
  const names = [...places.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return names.flatMap(([name, shown]) => {
    const sayOf: SayOf = (rule, args) => {
      for (const at of shown) say(rule, at, { name, ...args });
    };
    return loadMedium(name, folder, sayOf) ?? [];
  });
}

/** Reports what is wrong with a file, wherever it is shown. */
type SayOf = (rule: RuleId, args?: RuleArgs) => void;

function referencesIn(data: unknown): readonly MediaReference[] {
  if (isRichText(data)) return data.media;
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(referencesIn);
}

function loadMedium(name: string, folder: string, say: SayOf): Media | undefined {
  const type = MEDIA_TYPES[/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!type) {
    say('image-type-unknown');
    return undefined;
  }
  try {
    const path = realpathSync(join(folder, name));
    if (!isWithin(path, realpathSync(folder))) say('image-outside');
    else if (!statSync(path).isFile()) say('image-missing');
    else return mediumOf(name, type, readFileSync(path), say);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
    say(missing ? 'image-missing' : 'image-unreadable', { reason: reasonOf(error) });
  }
  return undefined;
}

/** Both paths have their symbolic links resolved. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function mediumOf(name: string, type: string, bytes: Uint8Array, say: SayOf): Media | undefined {
  const unsafe = type === 'image/svg+xml' ? unsafePart(bytes) : undefined;
  const size = imageSize(type, bytes);
  if (unsafe) say('svg-unsafe', { what: unsafe });
  else if (size === undefined) say('image-broken', { type: type.replace(/^image\/|\+xml$/g, '').toUpperCase() });
  else return { name, type, bytes, ...size };
  return undefined;
}
