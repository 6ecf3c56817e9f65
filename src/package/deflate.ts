import { crc32, deflateRawSync } from 'node:zlib';
import type { OutputFile } from '../targets/target.js';
import { memoised } from '../topic/memoised.js';

/** A file as a zip holds it. */
export interface Entry {
  readonly path: string;
  readonly packed: Packed;
}

export interface Packed {
  readonly bytes: Buffer;
  /** Present where the bytes are deflated: length and checksum of what they were. */
  readonly before?: { readonly size: number; readonly crc: number };
}

/** Formats that are compressed already. */
const STORED = /\.(?:png|jpe?g|gif|webp|mp[34]|webm)$/i;

/** The file compressed, unless it is already. What is the same in many packages is compressed once. */
export function pack({ path, content, shared }: OutputFile): Entry {
  if (STORED.test(path) || content.length === 0) return { path, packed: { bytes: Buffer.from(content) } };
  return { path, packed: shared ? deflateOnce(content) : deflate(content) };
}

function deflate(content: OutputFile['content']): Packed {
  const raw = Buffer.from(content);
  return { bytes: deflateRawSync(raw, { level: 9 }), before: { size: raw.length, crc: crc32(raw) } };
}

const deflateOnce = memoised(deflate);
