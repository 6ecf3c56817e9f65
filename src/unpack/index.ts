import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';
import { type PackedFile, readZip } from './zip.js';

export { Refusal } from './refusal.js';
export type { PackedFile } from './zip.js';

/** What a package holds, whether it is a zip or a single document. */
export interface Unpacked {
  /** Of the file on the disk. */
  readonly bytes: number;
  readonly isZip: boolean;
  readonly files: ReadonlyMap<string, PackedFile>;
}

/** What is read as text: the rest of a package is checked and left. */
const isText = (path: string): boolean => /\.(?:xml|qti|x?html?|css|m?js|json|txt|svg)$/i.test(path);

/**
 * Opens the file at `path`: a zip by its first bytes, else one document. Throws a Refusal for what is hostile, damaged
 * or beyond the limits, and Node's own error where the file cannot be read.
 */
export async function unpack(path: string, keep: (path: string) => boolean = isText): Promise<Unpacked> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const isZip = buffer.toString('latin1', 0, bytesRead) === 'PK';
    const files = isZip ? await readZip(path, keep) : [await single(path, size)];
    return { bytes: size, isZip, files: new Map(files.map((each) => [each.path, each])) };
  } finally {
    await file.close();
  }

  async function single(name: string, bytes: number): Promise<PackedFile> {
    if (bytes > LIMITS.document) throw new Refusal(`no zip, and a document of more than ${LIMITS.document} bytes`);
    return { path: basename(name), bytes, packed: bytes, content: await file.readFile() };
  }
}
