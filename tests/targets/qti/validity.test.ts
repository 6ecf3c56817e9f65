import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTopic } from '../../../src/read/index.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { buildQti, type QtiTarget, qtiNames } from '../../support/qti-package.js';
import { textOf } from '../../support/qti12-package.js';
import { everyShape } from '../../support/topics.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

/** The manifests of 2.x are those of content packaging; the schema of 3.0 knows its own. */
const manifestSchema = (target: QtiTarget) => (target === 'qti30' ? 'qti30' : 'imscp11');

function errorsOf(target: QtiTarget, topic: Topic): string[] {
  return buildQti(target, topic).files.flatMap(({ path, content }) => {
    if (!path.endsWith('.xml')) return [];
    const schema = path === 'imsmanifest.xml' ? manifestSchema(target) : target;
    return schemaErrors(schema, String(content)).map((error) => `${path} ${error}\n${content}`);
  });
}

describe.skipIf(!hasSchemas).each(qtiNames)('%s is valid against its XSDs', (target) => {
  test('one question of each type', () => {
    expect(errorsOf(target, everyShape())).toEqual([]);
  });

  test.each(['secret-speech', 'binary-search', 'congress-1956'])('the sample %s', async (name) => {
    const { topic } = await readTopic(`content/${name}/topic.md`);
    expect(errorsOf(target, topic!)).toEqual([]);
  });

  test('recordings', async () => {
    const { topic } = await readTopic('tests/fixtures/media/topic.md');
    expect(errorsOf(target, topic!)).toEqual([]);
  });

  test('any topic', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(errorsOf(target, topic)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the validator rejects what is wrong', () => {
    const { files } = buildQti(target, everyShape());
    const broken = textOf(files, 'test.xml').replaceAll('identifier=', 'ident=');
    expect(schemaErrors(target, broken)).not.toEqual([]);
  });
});
