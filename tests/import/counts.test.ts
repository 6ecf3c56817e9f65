import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPackage } from '../../src/build/build-package.js';
import { inspect } from '../../src/inspect/index.js';
import type { TargetName } from '../../src/targets/index.js';
import { importOf } from '../support/imported.js';
import { sampleTopic } from '../support/inspected.js';

test.each<TargetName>(['scorm12', 'qti12', 'qti21', 'qti30', 'moodle-xml', 'imscc'])(
  'every question of a package has an entry: %s',
  async (target) => {
    const { bytes = new Uint8Array(), fileName } = await buildPackage(await sampleTopic('congress-1956'), target);
    const { entries, cwd } = await importOf(bytes, fileName);
    const { questions } = await inspect(join(cwd, fileName));
    const asked = entries.filter(({ part }) => part === 'question').length;
    const texts = questions.filter(({ type }) => type === 'text').length;
    expect(questions.length - texts).toBeGreaterThan(10);
    expect(asked).toBe(questions.length - texts);
  },
);

test('a zip that grows without end is refused, and nothing is written', async () => {
  const { deflateRawSync } = await import('node:zlib');
  const data = Buffer.alloc(50_000_000);
  const packed = deflateRawSync(data);
  const { faults, files } = await importOf(bomb(packed, data.length), 'bomb.zip');
  expect([faults, files]).toMatchObject([[{ reason: expect.stringContaining('grows more than') }], []]);
});

/** A zip of one deflated file, whose checksum nobody gets to. */
function bomb(packed: Buffer, size: number): Uint8Array {
  const name = Buffer.from('bomb.xml');
  const fields = (into: Buffer, at: number): void => {
    into.writeUInt16LE(20, at);
    into.writeUInt16LE(8, at + 4);
    into.writeUInt32LE(packed.length, at + 14);
    into.writeUInt32LE(size, at + 18);
    into.writeUInt16LE(name.length, at + 22);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  fields(local, 4);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  fields(central, 6);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}
