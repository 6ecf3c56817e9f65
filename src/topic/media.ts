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

/** Media types by file ending: what every LMS and browser shows. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Longest name that a package gets: with its folders it stays far below what zip tools and LMSs take. */
const LONGEST = 80;

/**
 * The path of a medium below a package's media folder. It is ASCII without blanks, `+` or capitals, so that no file
 * system and no LMS can confuse two names; a name that had to change for it carries a code of the original.
 */
export function mediaPath(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9./_-]+/g, '-')
    .replace(/(^|\/)[.-]+/g, '$1');
  if (plain === name && name.length <= LONGEST) return name;
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 ? plain.slice(dot) : '';
  const start = plain.slice(0, dot > 0 ? dot : undefined).slice(-(LONGEST - 20));
  return `${start}-${mediaCode(name)}${ending.slice(0, 10)}`;
}

/** Lower-case letters and digits alone: a code must not bring back the capitals that the path avoids. */
const mediaCode = (name: string): string => hash(name).toString(36);
