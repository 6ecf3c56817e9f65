import { closeSync, openSync, readSync } from 'node:fs';
import type { Made, MadePackage, Packed } from '../build/make.js';
import type { Standing } from '../build/means.js';
import { digest, type Sight } from '../read/disk.js';

/**
 * An entry is one file: a line of three fields, the SHA-256 of the head, the length of its JSON and that of the whole
 * head; the head, which is JSON and behind it the records of the packages; then the packages. All lengths are in bytes.
 */
const LINE = /^([0-9a-f]{64}) (\d{8}) (\d{8})\n/;
const LINE_LENGTH = 64 + 1 + 8 + 1 + 8 + 1;

interface Head {
  readonly sights: readonly Sight[];
  /** Without records and contents. */
  readonly made: Made;
  /** Lengths of the records, in the order of the packages that have one. */
  readonly records: readonly number[];
}

/** A source as the disk shows it, and what it comes to. */
export interface Entry {
  readonly sights: readonly Sight[];
  readonly made: Made;
}

export function entryBytes({ sights, made }: Entry): Uint8Array {
  const packed = (made.packages ?? []).flatMap((each) => each.packed ?? []);
  const plain = mapPacked(made, ({ file, bytes, sha256 }) => ({ file, bytes, sha256 }) as Packed);
  const head: Head = { sights, made: plain, records: packed.map(({ record }) => record.length) };
  const json = Buffer.from(JSON.stringify(head));
  const whole = Buffer.concat([json, ...packed.map(({ record }) => record)]);
  const line = `${digest(whole)} ${[json, whole].map(({ length }) => String(length).padStart(8, '0')).join(' ')}\n`;
  return Buffer.concat([Buffer.from(line), whole, ...packed.flatMap(({ content }) => content ?? [])]);
}

/** A file of which a part is read. */
type Read = (at: number, length: number) => Buffer;

/**
 * What an entry holds, with the content of those packages that do not stand where they belong. Undefined where the disk
 * shows another source now (`holds` says so), and where the entry is damaged or is none.
 */
export function readEntry(
  file: string,
  holds: (sights: readonly Sight[]) => boolean,
  standing: Standing,
): Made | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    return decode(readerOf(handle), holds, standing);
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function decode(read: Read, holds: (sights: readonly Sight[]) => boolean, standing: Standing): Made | undefined {
  const [line = '', sum, json, length] = LINE.exec(read(0, LINE_LENGTH).toString('latin1')) ?? [];
  const whole = read(line.length, Number(length));
  if (line === '' || digest(whole) !== sum) return undefined;
  const { sights, made, records } = JSON.parse(whole.toString('utf8', 0, Number(json))) as Head;
  if (!holds(sights)) return undefined;
  let record = Number(json);
  let content = LINE_LENGTH + whole.length;
  const lengths = records.values();
  return mapPacked(made, (packed) => {
    const end = record + (lengths.next().value ?? 0);
    const full = { ...packed, record: Buffer.from(whole.subarray(record, end)) };
    const bytes = standing(packed) ? undefined : read(content, packed.bytes);
    if (bytes && digest(bytes) !== packed.sha256) throw new Error('damaged');
    record = end;
    content += packed.bytes;
    return bytes ? { ...full, content: bytes } : full;
  });
}

/** Most heads are shorter, and are read with their line at once. */
const FIRST = 16 * 1024;

function readerOf(handle: number): Read {
  const first = Buffer.allocUnsafe(FIRST);
  const known = readSync(handle, first, 0, FIRST, 0);
  return (at, length) => {
    if (at + length <= known) return first.subarray(at, at + length);
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const more = readSync(handle, bytes, done, length - done, at + done);
      if (more === 0) throw new Error('cut off');
      done += more;
    }
    return bytes;
  };
}

function mapPacked(made: Made, change: (packed: Packed) => Packed): Made {
  const ofPackage = (each: MadePackage): MadePackage => (each.packed ? { ...each, packed: change(each.packed) } : each);
  return made.packages ? { ...made, packages: made.packages.map(ofPackage) } : made;
}
