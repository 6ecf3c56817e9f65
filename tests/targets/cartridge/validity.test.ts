import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTopic } from '../../../src/read/index.js';
import { canvas } from '../../../src/targets/canvas/index.js';
import { imscc } from '../../../src/targets/imscc/index.js';
import type { Target } from '../../../src/targets/target.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { openCartridge } from '../../support/cartridge-package.js';
import { cartridgeSchemaErrors } from '../../support/cartridge-schemas.js';
import { textOf } from '../../support/qti12-package.js';
import { everyShape } from '../../support/topics.js';
import { all, texts } from '../../support/xml-tree.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

const cartridges = [
  ['imscc', imscc],
  ['canvas', canvas],
] as const;

const samples = ['secret-speech', 'binary-search', 'congress-1956'];

describe.skipIf(!hasSchemas)('validity against the XSDs', () => {
  const errors = (target: Target, topic: Topic): string[] => cartridgeSchemaErrors(openCartridge(target, topic).files);

  describe.each(cartridges)('%s', (_, target) => {
    test('one question of each type', () => {
      expect(errors(target, everyShape())).toEqual([]);
    });

    test.each(samples)('the sample %s', async (name) => {
      const { topic } = await readTopic(`content/${name}/topic.md`);
      expect(errors(target, topic!)).toEqual([]);
    });

    test('any topic', () => {
      fc.assert(
        fc.property(topicWithQuiz, (topic) => {
          expect(errors(target, topic)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  });

  test('the validator rejects what is wrong', () => {
    const { files } = openCartridge(imscc, everyShape());
    const manifest = textOf(files, 'imsmanifest.xml');
    expect(schemaErrors('cc11', manifest.replace('<manifest ', '<manifest version="1" '))).not.toEqual([]);
    expect(schemaErrors('cc11-qti', textOf(files, 'sample.xml').replaceAll('"Set"', '"Add"'))).not.toEqual([]);
  });
});

describe.each(cartridges)('a package as a whole: %s', (_, target) => {
  test('every reference resolves, every file is listed and there, and no identifier is used twice', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        const { files, manifest, items } = openCartridge(target, topic);
        const resources = all(manifest, 'resource').map(({ attributes }) => attributes.identifier);
        const entries = all(manifest, 'item').map(({ attributes }) => attributes);
        const idents = [
          manifest.attributes.identifier,
          ...all(manifest, 'organization').map(({ attributes }) => attributes.identifier),
          ...resources,
          ...entries.map(({ identifier }) => identifier),
          ...items.map(({ attributes }) => attributes.ident),
        ];
        expect(new Set(idents).size).toBe(idents.length);
        for (const ident of idents) expect(ident).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
        for (const { identifierref } of entries) if (identifierref) expect(resources).toContain(identifierref);
        for (const { attributes } of all(manifest, 'dependency')) expect(resources).toContain(attributes.identifierref);
        const listed = all(manifest, 'file').map(({ attributes }) => attributes.href);
        expect([...listed, 'imsmanifest.xml'].sort()).toEqual(files.map(({ path }) => path).sort());
        for (const { attributes } of all(manifest, 'resource'))
          if (attributes.href) expect(listed).toContain(attributes.href);
      }),
      { numRuns: 50 },
    );
  });

  test('the same topic gives the same files', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(openCartridge(target, structuredClone(topic))).toEqual(openCartridge(target, topic));
      }),
      { numRuns: 15 },
    );
  });

  test('the default namespace stands unprefixed within the first 1,024 bytes', () => {
    const { files, manifest } = openCartridge(target, everyShape());
    const start = Buffer.from(textOf(files, 'imsmanifest.xml')).subarray(0, 1024).toString();
    expect(start).toContain(' xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"');
    expect(texts(manifest, 'schemaversion')).toEqual(['1.1.0']);
    expect(texts(manifest, 'lom:title').map((title) => title.trim())).toEqual(['Sample']);
  });

  test('no page holds what Moodle and Canvas take out: details, script, style, classes', async () => {
    const { topic } = await readTopic('content/congress-1956/topic.md');
    for (const { path, content } of openCartridge(target, topic!).files)
      if (path.endsWith('.html'))
        expect(String(content)).not.toMatch(/<(?:details|summary|script|style|link)\b| class=/);
  });
});
