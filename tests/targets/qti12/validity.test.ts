import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { buildQti12, openQti12, textOf } from '../../support/qti12-package.js';
import { everyShape } from '../../support/topics.js';
import { all } from '../../support/xml-tree.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

describe.skipIf(!hasSchemas)('validity against the XSDs', () => {
  const errors = (topic: Topic): string[] => {
    const { files } = buildQti12(topic);
    // Where every text is too long, no package is written.
    if (files.length === 0) return [];
    return [
      ...schemaErrors('qti12', textOf(files, `${topic.id}/${topic.id}.xml`)),
      ...schemaErrors('imscp11', textOf(files, 'imsmanifest.xml')),
    ];
  };

  test('one question of each type', () => {
    expect(errors(everyShape())).toEqual([]);
  });

  test('any topic', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(errors(topic)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('the validator rejects what is wrong', () => {
    const { files } = buildQti12(everyShape());
    const broken = textOf(files, 'sample/sample.xml')
      .replace('<outcomes>', '<outcome>')
      .replace('</outcomes>', '</outcome>');
    expect(schemaErrors('qti12', broken)).not.toEqual([]);
  });
});

/** Topics of which a package is written: some texts are longer than Canvas shows. */
const packaged = topicWithQuiz.filter((topic) => buildQti12(topic).files.length > 0);

describe('a package as a whole', () => {
  test('every reference resolves, every listed file is there, every file is listed, and no identifier is used twice', () => {
    fc.assert(
      fc.property(packaged, (topic) => {
        const { files, manifest, assessment } = openQti12(topic);
        const resources = all(manifest, 'resource').map(({ attributes }) => attributes.identifier);
        const items = all(assessment, 'item').map(({ attributes }) => attributes.ident);
        const sections = all(assessment, 'section').map(({ attributes }) => attributes.ident);
        const idents = [manifest.attributes.identifier, ...resources, ...items, ...sections];
        expect(new Set(idents).size).toBe(idents.length);
        for (const ident of idents) expect(ident).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
        for (const { attributes } of all(manifest, 'dependency')) expect(resources).toContain(attributes.identifierref);
        const listed = all(manifest, 'file').map(({ attributes }) => attributes.href);
        expect([...listed, 'imsmanifest.xml'].sort()).toEqual(files.map(({ path }) => path).sort());
      }),
      { numRuns: 150 },
    );
  });

  test('within an item every feedback that a condition names is there, and none is there without a condition', () => {
    fc.assert(
      fc.property(packaged, (topic) => {
        for (const item of openQti12(topic).items) {
          const named = all(item, 'displayfeedback').map(({ attributes }) => attributes.linkrefid);
          const there = all(item, 'itemfeedback').map(({ attributes }) => attributes.ident);
          // Each of several right numbers shows the feedback for right ones.
          expect([...new Set(named)].sort()).toEqual(there.sort());
        }
      }),
      { numRuns: 150 },
    );
  });

  test('within an item every response and every label that a condition names is there, under an ident of its own', () => {
    fc.assert(
      fc.property(packaged, (topic) => {
        for (const item of openQti12(topic).items) {
          const responses = [...all(item, 'response_lid'), ...all(item, 'response_str')];
          const idents = responses.map(({ attributes }) => attributes.ident);
          expect(new Set(idents).size).toBe(idents.length);
          for (const name of ['varequal', 'vargte', 'varlte'])
            for (const { attributes } of all(item, name)) expect(idents).toContain(attributes.respident);
          for (const response of all(item, 'response_lid')) {
            const labels = all(response, 'response_label').map(({ attributes }) => attributes.ident);
            expect(new Set(labels).size).toBe(labels.length);
            for (const { attributes, text } of all(item, 'varequal'))
              if (attributes.respident === response.attributes.ident) expect(labels).toContain(text);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the same topic gives the same files', () => {
    fc.assert(
      fc.property(packaged, (topic) => {
        expect(buildQti12(structuredClone(topic))).toEqual(buildQti12(topic));
      }),
      { numRuns: 30 },
    );
  });
});
