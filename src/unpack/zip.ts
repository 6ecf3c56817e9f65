import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { LIMITS } from './limits.js';
import { Refusal } from './refusal.js';
import { refuseOverlaps, type Span } from './spans.js';

/** A file of a package. */
export interface PackedFile {
  /** Relative, `/` between the parts, as the archive has it. */
  readonly path: string;
  readonly bytes: number;
  /** What it takes in the archive. */
  readonly packed: number;
  /** Undefined for a file that was checked but not kept. */
  readonly content?: Uint8Array;
}

// Names of yauzl's that lead out of the folder, or that only some systems take for paths, it refuses itself.
const OPTIONS = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true } as const;

/**
 * All files of a zip, each of them unpacked and compared with what the archive says of it; those that `keep` wants are
 * held in memory. Throws a Refusal for an archive that is damaged, hostile or beyond the limits.
 */
export async function readZip(
  source: string | Uint8Array,
  keep: (path: string) => boolean,
  limits: Partial<typeof LIMITS> = {},
): Promise<PackedFile[]> {
  const zip = await open(source);
  try {
    return await readFiles(zip, keep, { ...LIMITS, ...limits });
  } catch (error) {
    throw asRefusal(error);
  } finally {
    zip.close();
  }
}

async function open(source: string | Uint8Array): Promise<ZipFile> {
  try {
    return typeof source === 'string'
      ? await openPromise(source, OPTIONS)
      : await fromBufferPromise(Buffer.from(source), OPTIONS);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** The library and Node's zlib throw plain Errors for what is wrong with the archive; a failing disk stays what it is. */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Refusal || 'syscall' in error) return error;
  return new Refusal(`no sound zip: ${error.message}`, { cause: error });
}

type Limits = Record<keyof typeof LIMITS, number>;

async function readFiles(zip: ZipFile, keep: (path: string) => boolean, limits: Limits): Promise<PackedFile[]> {
  const entries = await listEntries(zip, limits);
  await refuseOverlaps(await Promise.all(entries.map((entry) => spanOf(zip, entry))));
  const files: PackedFile[] = [];
  let kept = 0;
  for (const entry of entries) {
    const { fileName: path, uncompressedSize: bytes, compressedSize: packed } = entry;
    if (path.endsWith('/')) continue;
    const wanted = keep(path);
    if (wanted) kept += bytes;
    if (kept > limits.kept) throw new Refusal(`more than ${limits.kept} bytes of text`);
    const content = await unpackEntry(zip, entry, wanted);
    files.push({ path, bytes, packed, ...(content && { content }) });
  }
  return files;
}

/** The central directory, checked before anything is unpacked. */
async function listEntries(zip: ZipFile, limits: Limits): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  let total = 0;
  if (zip.entryCount > limits.entries) throw new Refusal(`${zip.entryCount} entries, more than ${limits.entries}`);
  for await (const entry of zip.eachEntry()) {
    const { fileName, compressedSize, uncompressedSize } = entry;
    refuseEntry(entry);
    if (entries.has(fileName)) throw new Refusal(`two entries are called ${JSON.stringify(fileName)}`);
    if (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio)
      throw new Refusal(`${JSON.stringify(fileName)} grows more than ${limits.ratio} times when unpacked`);
    total += uncompressedSize;
    if (total > limits.total) throw new Refusal(`more than ${limits.total} bytes when unpacked`);
    entries.set(fileName, entry);
  }
  return [...entries.values()];
}

/** The file types of Unix in an entry's attributes (`S_IFMT`). */
const TYPE = 0o170000;
const ORDINARY = [0, 0o100000, 0o040000];

function refuseEntry(entry: Entry): void {
  const name = JSON.stringify(entry.fileName);
  if (entry.isEncrypted()) throw new Refusal(`${name} is encrypted`);
  if (!entry.canDecodeFileData()) throw new Refusal(`${name} is compressed in a way that LMSs do not read`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
  if (/[\u0000-\u001f\u007f]/.test(entry.fileName)) throw new Refusal(`a control character in the name ${name}`);
  if (!ORDINARY.includes((entry.externalFileAttributes >>> 16) & TYPE))
    throw new Refusal(`${name} is a link or a device, no file`);
}

/** Where an entry's header and data stand in the archive. Throws where its own header bears another name. */
async function spanOf(zip: ZipFile, entry: Entry): Promise<Span> {
  const { fileDataStart, fileName } = await zip.readLocalFileHeaderPromise(entry);
  const name = JSON.stringify(entry.fileName);
  if (!fileName.equals(entry.fileNameRaw)) throw new Refusal(`${name} bears two names in the archive`);
  return { name, start: entry.relativeOffsetOfLocalHeader, end: fileDataStart + entry.compressedSize };
}

/** Its bytes where they are wanted. Throws where size or checksum are not what the archive says. */
async function unpackEntry(zip: ZipFile, entry: Entry, wanted: boolean): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let checksum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    checksum = crc32(chunk, checksum);
    if (wanted) chunks.push(chunk);
  }
  if (checksum !== entry.crc32) throw new Refusal(`the checksum of ${JSON.stringify(entry.fileName)} is wrong`);
  return wanted ? Buffer.concat(chunks) : undefined;
}
