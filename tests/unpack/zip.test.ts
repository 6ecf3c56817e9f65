import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readZip } from '../../src/unpack/zip.js';
import { type RawEntry, rawZip } from '../support/raw-zip.js';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
const all = (): boolean => true;
const a: RawEntry = { name: 'a.txt', data: 'one' };
const b: RawEntry = { name: 'b.txt', data: 'two' };

/** The extra field of zip64 with these sizes (APPNOTE 4.5.3). */
function zip64(...values: bigint[]): Uint8Array {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  for (const [place, value] of values.entries()) extra.writeBigUInt64LE(value, 4 + 8 * place);
  return extra;
}

describe('readZip', () => {
  it('gives every file with its sizes, and keeps what is wanted', async () => {
    const source = rawZip([a, { name: 'folder/' }, { name: 'folder/ä.bin', data: 'x'.repeat(100) }]);
    const files = await readZip(source, (path) => path.endsWith('.txt'));
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['a.txt', 3],
      ['folder/ä.bin', 100],
    ]);
    expect(text(files[0]!.content)).toBe('one');
    expect(files[1]).not.toHaveProperty('content');
    expect(files[1]!.packed).toBeLessThan(100);
  });

  it('reads what another library writes, deflated and stored', async () => {
    const source = zipSync({
      'a.txt': [Buffer.from('one'), { level: 9 }],
      'b.txt': [Buffer.from('two'), { level: 0 }],
    });
    expect((await readZip(source, all)).map(({ content }) => text(content))).toEqual(['one', 'two']);
  });

  it('takes an empty zip', async () => {
    expect(await readZip(rawZip([]), all)).toEqual([]);
  });
});

/** Its data is no deflate stream. */
const damaged = rawZip([a]).map((byte, at) => (at === 35 ? 0xff : byte));

const big = Buffer.alloc(2 * 1024 * 1024);

describe('a zip is refused', () => {
  test.each<[why: string, source: Uint8Array, reason: RegExp]>([
    ['that is none', Buffer.from('PK, but no zip'), /no sound zip/],
    ['that is cut off', rawZip([a, b]).slice(0, -30), /no sound zip/],
    ['with a path out of the folder', rawZip([{ ...a, name: '../a.txt' }]), /relative path: \.\.\/a\.txt/],
    ['with such a path in the middle', rawZip([{ ...a, name: 'x/../../a.txt' }]), /relative path/],
    ['with an absolute path', rawZip([{ ...a, name: '/etc/passwd' }]), /absolute path/],
    ['with a drive', rawZip([{ ...a, name: 'C:/a.txt' }]), /absolute path/],
    ['with a backslash', rawZip([{ ...a, name: '..\\a.txt' }]), /invalid characters/],
    ['with a line break in a name', rawZip([{ ...a, name: 'a\nb.txt' }]), /control character/],
    ['with a symbolic link', rawZip([{ ...a, mode: 0o120777 }]), /"a.txt" is a link or a device/],
    ['with a device', rawZip([{ ...a, mode: 0o020666 }]), /is a link or a device/],
    ['with an encrypted file', rawZip([{ ...a, flags: 0x801 }]), /"a.txt" is encrypted/],
    ['with another compression', rawZip([{ ...a, method: 14 }]), /compressed in a way/],
    ['with two files of one name', rawZip([a, a]), /two entries are called "a.txt"/],
    ['with two names for one file', rawZip([{ ...a, localName: 'c.txt' }]), /bears two names/],
    ['with entries that share their data', rawZip([a, { ...a, name: 'a.txt', offset: 0 }, b]), /two entries/],
    ['with overlapping entries', rawZip([{ ...a, packedSize: 40 }, b]), /"a.txt" and "b.txt" overlap/],
    ['with data beyond its end', rawZip([{ ...a, packedSize: 1_000_000 }]), /no sound zip/],
    ['with a file larger than it says', rawZip([{ ...a, size: 2 }]), /no sound zip/],
    ['with a file smaller than it says', rawZip([{ ...a, size: 4 }]), /no sound zip/],
    ['with a stored file of two sizes', rawZip([{ ...a, method: 0, size: 9 }]), /no sound zip/],
    ['with a wrong checksum', rawZip([{ ...a, crc: 1 }]), /checksum of "a.txt"/],
    ['with damaged data', damaged, /no sound zip/],
    ['that grows a thousandfold', rawZip([{ name: 'bomb.txt', data: big }]), /"bomb.txt" grows more than 200 times/],
    [
      'with sizes beyond any disk in zip64',
      rawZip([{ ...a, size: 0xffffffff, packedSize: 0xffffffff, extra: zip64(2n ** 60n, 3n) }]),
      /./,
    ],
    ['with zip64 fields that are missing', rawZip([{ ...a, size: 0xffffffff }]), /./],
    ['with an offset beyond its end', rawZip([{ ...a, offset: 0xffffff }]), /no sound zip/],
    ['with fewer entries than it says', rawZip([a], { count: 3 }), /no sound zip/],
    [
      'with thousands of entries',
      rawZip(Array.from({ length: 5001 }, (_, at) => ({ name: `${at}` }))),
      /5001 entries, more than 5000/,
    ],
    ['that says it has thousands', rawZip([a], { count: 60_000 }), /60000 entries/],
  ])('%s', async (_, source, reason) => {
    await expect(readZip(source, all)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringMatching(reason),
    });
  });

  it('whose files are too large together, before one is unpacked', async () => {
    const source = rawZip([a, { ...b, size: 900 }]);
    await expect(readZip(source, all, { total: 800 })).rejects.toThrow(/more than 800 bytes when unpacked/);
  });

  it('whose texts are more than may be kept', async () => {
    const source = rawZip([
      { ...a, data: 'x'.repeat(50) },
      { ...b, data: 'y'.repeat(60) },
    ]);
    await expect(readZip(source, all, { kept: 100 })).rejects.toThrow(/more than 100 bytes of text/);
    expect(await readZip(source, (path) => path === 'a.txt', { kept: 100 })).toHaveLength(2);
  });
});
