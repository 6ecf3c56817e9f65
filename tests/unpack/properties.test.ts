import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHtml } from '../../src/unpack/html.js';
import { Refusal } from '../../src/unpack/refusal.js';
import { MalformedXml, parseXml } from '../../src/unpack/xml.js';
import { readZip } from '../../src/unpack/zip.js';
import { rawZip } from '../support/raw-zip.js';

const source = rawZip([
  { name: 'imsmanifest.xml', data: '<manifest identifier="a"><resources/></manifest>' },
  { name: 'folder/', mode: 0o040755 },
  { name: 'folder/index.html', data: '<p>Text</p>'.repeat(40) },
  { name: 'stored.png', data: Buffer.from([1, 2, 3, 4]), method: 0 },
]);

const change = fc.record({ at: fc.nat(source.length - 1), byte: fc.integer({ min: 0, max: 255 }) });

it('never takes a changed zip for anything but files or a refusal', async () => {
  const plain = await readZip(source, () => true);
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  const cut = fc.record({ from: fc.nat(source.length), length: fc.nat(40) });
  await fc.assert(
    fc.asyncProperty(changes, fc.option(cut), async (edits, removed) => {
      let bytes = Uint8Array.from(source);
      for (const { at, byte } of edits) bytes[at] = byte;
      if (removed)
        bytes = Buffer.concat([bytes.subarray(0, removed.from), bytes.subarray(removed.from + removed.length)]);
      try {
        const files = await readZip(bytes, () => true);
        for (const { bytes: size, content } of files) expect(content).toHaveLength(size);
        expect(files.length).toBeLessThanOrEqual(plain.length);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 400 },
  );
});

it('takes any bytes for XML, or says where they are none', () => {
  const pieces = fc.constantFrom(
    '<a>',
    '</a>',
    '<a b="c"/>',
    '<!DOCTYPE a',
    ' [',
    ']>',
    '<!--',
    '-->',
    '&lt;',
    '&x;',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    'é',
    '\0',
    '"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.array(pieces).map((all) => Buffer.from(all.join(''))),
      ),
      (bytes) => {
        try {
          expect(parseXml(bytes).name).toEqual(expect.any(String));
        } catch (error) {
          expect([Refusal, MalformedXml].some((kind) => error instanceof kind)).toBe(true);
        }
      },
    ),
  );
});

it('takes any text for HTML', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<a href="b">',
    '<br>',
    '<script>',
    '</script>',
    '<template>',
    '<!--',
    '&amp',
    '<svg/>',
    '<',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (text) => {
        expect(parseHtml(text).name).toBe('html');
      },
    ),
  );
});
