import { ZipArchive } from 'archiver';
import type { OutputFile } from '../targets/target.js';
import { pack } from './deflate.js';
import { markDeflated } from './headers.js';

/** The first moment that a zip can name, in UTC: neither the clock nor the time zone changes the bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** An ordinary file that everybody may read. */
const MODE = 0o644;

/** Larger than nearly every package: archiver's streams then never wait for each other. */
const BUFFERED = 16 * 1024 * 1024;

/**
 * The files as one zip, sorted by path: the same bytes for the same files, always.
 * Throws an Error for a path that is no plain relative one, and for two that are alike but for their case.
 */
export async function zip(files: readonly OutputFile[]): Promise<Uint8Array> {
  refuseBadPaths(files.map(({ path }) => path));
  const entries = [...files].sort(byPath).map(pack);
  const archive = new ZipArchive({ store: true, highWaterMark: BUFFERED });
  const bytes = collect(archive);
  for (const { path, packed } of entries) archive.append(packed.bytes, { name: path, date: DATE, mode: MODE });
  const [whole] = await Promise.all([bytes, archive.finalize()]);
  markDeflated(whole, entries);
  return whole;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** By code units: no locale has a say. */
const byPath = (a: OutputFile, b: OutputFile): number => (a.path < b.path ? -1 : 1);

/** A target's mistake, not an author's: names from sources are made safe where they become paths. */
function refuseBadPaths(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    if (!isPlainPath(path)) throw new Error(`not a plain relative path: ${JSON.stringify(path)}`);
    const other = seen.get(path.toLowerCase());
    if (other !== undefined) throw new Error(`two files of a package are alike: ${other} and ${path}`);
    seen.set(path.toLowerCase(), path);
  }
}

/** Printable ASCII, `/` between the parts, none of them empty, `.` or `..`. */
function isPlainPath(path: string): boolean {
  const plain = /^[\x20-\x7e]+$/.test(path) && !/[\\:]/.test(path);
  return plain && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
