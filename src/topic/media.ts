import { hash } from './hash.js';

/** A file beside the topic that its texts show. */
export interface Media {
  /** Path below the topic's folder, `/` between its parts, as the author wrote it. */
  readonly name: string;
  /** IANA media type, such as `image/png`. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Pixels; of an SVG its width and height, else its viewBox. Absent for sound and video. */
  readonly width?: number;
  readonly height?: number;
}

const IMAGES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/**
 * What a file may be to a text, and for each the media types by file ending: what every LMS and browser shows. A poster
 * stands in a video's place until it is played.
 */
export const MEDIA_TYPES = {
  image: IMAGES,
  video: { mp4: 'video/mp4', webm: 'video/webm' },
  audio: { mp3: 'audio/mpeg', m4a: 'audio/mp4' },
  poster: IMAGES,
  captions: { vtt: 'text/vtt' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type MediaRole = keyof typeof MEDIA_TYPES;

/** The media type of a file as `role`; undefined where its ending is none of that role's. */
export function mediaType(name: string, role: MediaRole): string | undefined {
  const types: Readonly<Record<string, string>> = MEDIA_TYPES[role];
  const ending = endingOf(name);
  return Object.hasOwn(types, ending) ? types[ending] : undefined;
}

/** What image syntax makes of a file, by its ending; an unknown one is taken for a picture's. */
export const shownAs = (name: string): 'image' | 'video' | 'audio' =>
  (['video', 'audio'] as const).find((role) => mediaType(name, role) !== undefined) ?? 'image';

/** Without the point, in small letters; empty where there is none. */
export const endingOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Longest name that a package gets: with its folders it stays far below what zip tools and LMSs take. */
const LONGEST = 80;

/**
 * The path of a medium below a package's media folder. It is ASCII without blanks, `+` or capitals, so that no file
 * system and no LMS can confuse two names; a name that had to change for it carries a code of the original after a
 * double hyphen, which no name keeps that did not: so none can be mistaken for what another became.
 */
export function mediaPath(name: string): string {
  const ending = /\.[a-z0-9]{1,9}$/i.exec(name)?.[0].toLowerCase() ?? '';
  const start = name
    .slice(0, name.length - ending.length)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9./_-]+/g, '-')
    .slice(-LONGEST)
    .replace(/(^|\/)[./-]+/g, '$1');
  if (start + ending === name && start !== '' && !name.includes('--')) return name;
  // Digits and small letters alone: the code must not bring back the capitals that the path avoids.
  return `${start.replace(/(^|\/)$/, '$1image')}--${hash(name).toString(36)}${ending}`;
}
