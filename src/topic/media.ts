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
