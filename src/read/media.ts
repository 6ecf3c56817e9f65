import { MEDIA_TYPES, type Media, type MediaRole, mediaType } from '../topic/media.js';
import { isRichText, type MediaReference } from '../topic/rich-text.js';
import { readBeside, type SayOf } from './beside.js';
import { isPlayable } from './media-signature.js';
import { imageSize } from './media-size.js';
import { unsafePart } from './media-svg.js';
import type { Say } from './say.js';

/** The files that the texts in `data` show, from the topic's folder, sorted by name. What is wrong with one is said. */
export function loadMedia(data: unknown, folder: string, say: Say): Media[] {
  const shown = new Map<string, MediaReference[]>();
  for (const reference of referencesIn(data))
    shown.set(reference.name, [...(shown.get(reference.name) ?? []), reference]);
  const names = [...shown.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return names.flatMap(([name, references]) => loadMedium(name, references, folder, say) ?? []);
}

function referencesIn(data: unknown): readonly MediaReference[] {
  if (isRichText(data)) return data.media;
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(referencesIn);
}

/** What is wrong with a file is said wherever it is shown. */
function loadMedium(name: string, shown: readonly MediaReference[], folder: string, say: Say): Media | undefined {
  for (const { role, at } of shown) {
    if (!mediaType(name, role)) say('image-type-unknown', at, { name, role, known: endings(role) });
  }
  const fitting = shown.filter(({ role }) => mediaType(name, role));
  const type = fitting.map(({ role }) => mediaType(name, role))[0];
  if (!type) return undefined;
  const sayOf: SayOf = (rule, args) => {
    for (const { role, at } of fitting) say(rule, at, { name, role, ...args });
  };
  const bytes = readBeside(name, folder, sayOf);
  return bytes && mediumOf(name, type, bytes, sayOf);
}

/** What image syntax takes may be a video or a sound too. */
const endings = (role: MediaRole): string =>
  Object.keys(
    role === 'image' ? { ...MEDIA_TYPES.image, ...MEDIA_TYPES.video, ...MEDIA_TYPES.audio } : MEDIA_TYPES[role],
  ).join(', ');

function mediumOf(name: string, type: string, bytes: Uint8Array, say: SayOf): Media | undefined {
  const unsafe = type === 'image/svg+xml' ? unsafePart(bytes) : undefined;
  const size = type.startsWith('image/') ? imageSize(type, bytes) : isPlayable(type, bytes) && {};
  if (unsafe) say('svg-unsafe', { what: unsafe });
  else if (!size) say('image-broken', { type: FORMATS[type] ?? type.replace(/^image\/|\+xml$/g, '').toUpperCase() });
  else return { name, type, bytes, ...size };
  return undefined;
}

/** What people call the types whose names do not say it. */
const FORMATS: Readonly<Record<string, string>> = {
  'video/mp4': 'MP4',
  'video/webm': 'WebM',
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'text/vtt': 'WebVTT',
};
