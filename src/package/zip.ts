import { ZipArchive } from 'archiver';
import type { OutputFile } from '../targets/target.js';

/** The first moment that a zip can name, in UTC: neither the clock nor the time zone changes the bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** An ordinary file that everybody may read. */
const MODE = 0o644;

/** Formats that are compressed already. */
const STORED = /\.(?:png|jpe?g|gif|webp|mp[34]|webm)$/i;

/**
 * The files as one zip, sorted by path: the same bytes for the same files, always.
 * Throws an Error for a path that is no plain relative one, and for two that are alike but for their case.
 */
export async function zip(files: readonly OutputFile[]): Promise<Uint8Array> {
  refuseBadPaths(files.map(({ path }) => path));
  const archive = new ZipArchive({ zlib: { level: 9 } });
  const bytes = collect(archive);
  for (const { path, content } of [...files].sort(byPath)) {
    archive.append(Buffer.from(content), { name: path, date: DATE, mode: MODE, store: STORED.test(path) });
  }
  const [whole] = await Promise.all([bytes, archive.finalize()]);
  return whole;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
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
