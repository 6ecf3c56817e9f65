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
