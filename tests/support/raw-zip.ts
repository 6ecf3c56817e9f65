import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, and what its headers say of it in place of the truth. */
export interface RawEntry {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** Another name in the entry's own header. */
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Unix mode, in the upper half of the external attributes. */
  readonly mode?: number;
  /** Offset of its header, where it shall not be its own. */
  readonly offset?: number;
  readonly extra?: Uint8Array;
}

/** A zip made byte by byte, so that its headers may lie. `count` stands in the end record in place of the number of entries. */
export function rawZip(entries: readonly RawEntry[], { count = entries.length }: { count?: number } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { header, data, directory } = write(entry, at);
    parts.push(header, data);
    central.push(directory);
    at += header.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

function write(entry: RawEntry, at: number): { header: Buffer; data: Buffer; directory: Buffer } {
  const plain = Buffer.from(entry.data ?? '');
  const { flags = 0x800, method = 8, mode = 0o100644, extra = Buffer.alloc(0) } = entry;
  const data = method === 8 ? deflateRawSync(plain) : plain;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(entry.crc ?? crc32(plain), 10);
  fields.writeUInt32LE(entry.packedSize ?? data.length, 14);
  fields.writeUInt32LE(entry.size ?? plain.length, 18);
  const header = (name: string): Buffer => {
    const start = Buffer.from([0x50, 0x4b, 3, 4]);
    const own = Buffer.from(fields);
    own.writeUInt16LE(Buffer.byteLength(name), 22);
    return Buffer.concat([start, own, Buffer.from(name)]);
  };
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(0x314, 4);
  fields.copy(directory, 6, 0, 22);
  directory.writeUInt16LE(Buffer.byteLength(entry.name), 28);
  directory.writeUInt16LE(extra.length, 30);
  directory.writeUInt32LE((mode << 16) >>> 0, 38);
  directory.writeUInt32LE(entry.offset ?? at, 42);
  return {
    header: header(entry.localName ?? entry.name),
    data,
    directory: Buffer.concat([directory, Buffer.from(entry.name), extra]),
  };
}
