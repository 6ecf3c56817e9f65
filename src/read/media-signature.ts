/** Do the first bytes belong to a file of this media type? Of captions all of them have to be text. */
export function isPlayable(type: string, bytes: Uint8Array): boolean {
  return SIGNATURES[type]?.(bytes) ?? false;
}

const SIGNATURES: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'video/mp4': isoMedia,
  'audio/mp4': isoMedia,
  'video/webm': webm,
  'audio/mpeg': mp3,
  'text/vtt': (bytes) => captionsText(bytes) !== undefined,
};

/** ISO/IEC 14496-12, 4.3: the box `ftyp` stands first. */
function isoMedia(bytes: Uint8Array): boolean {
  return latin(bytes, 4, 8) === 'ftyp';
}

/** RFC 8794, 11.2: an EBML header, whose DocType (RFC 9559, 5.1.1) says that it is WebM and not another Matroska. */
function webm(bytes: Uint8Array): boolean {
  return latin(bytes, 0, 4) === '\x1a\x45\xdf\xa3' && /\x42\x82[\x80-\xff]webm/.test(latin(bytes, 4, 64));
}

/** An ID3v2 tag, or the sync word of an MPEG frame of layer III (ISO/IEC 11172-3, 2.4.2.3). */
function mp3(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return latin(bytes, 0, 3) === 'ID3' || (first === 0xff && (second & 0xe6) === 0xe2);
}

/** The text of a WebVTT file (WebVTT, 4.1) with LF alone; undefined for what is none. */
export function captionsText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^WEBVTT(?:[ \t\r\n]|$)/.test(text) ? text.replace(/\r\n?/g, '\n') : undefined;
  } catch {
    return undefined;
  }
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
