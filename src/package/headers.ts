import type { Entry } from './deflate.js';

/** Compression method 8, which asks for version 2.0 (APPNOTE 4.4.5 and 4.4.3.2). */
const DEFLATED = { method: 8, version: 20 };
/** Where the fields stand in a file's own header and in its entry of the central directory (APPNOTE 4.3.7 and 4.3.12). */
const LOCAL = { version: 4, method: 8, crc: 14, size: 22, name: 26, extra: 28, end: 30 };
const CENTRAL = { version: 6, method: 10, crc: 16, size: 24, name: 28, extra: 30, comment: 32, end: 46 };

/**
 * Makes deflated entries of those that archiver wrote as stored, in place: archiver's own deflating costs more than twice
 * what zlib takes, and cannot be given what is deflated already. `entries` in the order of the zip, which has no comment.
 */
export function markDeflated(zip: Buffer, entries: readonly Entry[]): void {
  let local = 0;
  // The end record of 22 bytes says where the directory begins (APPNOTE 4.3.16).
  let central = zip.readUInt32LE(zip.length - 6);
  for (const { packed } of entries) {
    if (packed.before) {
      mark(zip, local, LOCAL, packed.before);
      mark(zip, central, CENTRAL, packed.before);
    }
    const length = (at: number): number => zip.readUInt16LE(at);
    local += LOCAL.end + length(local + LOCAL.name) + length(local + LOCAL.extra) + packed.bytes.length;
    central +=
      CENTRAL.end + [CENTRAL.name, CENTRAL.extra, CENTRAL.comment].reduce((sum, at) => sum + length(central + at), 0);
  }
}

function mark(
  zip: Buffer,
  header: number,
  at: Readonly<Record<'version' | 'method' | 'crc' | 'size', number>>,
  { size, crc }: { readonly size: number; readonly crc: number },
): void {
  zip.writeUInt16LE(DEFLATED.version, header + at.version);
  zip.writeUInt16LE(DEFLATED.method, header + at.method);
  zip.writeUInt32LE(crc, header + at.crc);
  zip.writeUInt32LE(size, header + at.size);
}
