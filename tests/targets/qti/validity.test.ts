import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTopic } from '../../../src/read/index.js';
import { mergeCourse } from '../../../src/topic/merge-course.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { courseOf } from '../../support/course-of.js';
import { mergedSample } from '../../support/course-sample.js';
import { buildQti, qtiNames } from '../../support/qti-package.js';
import { qtiErrors } from '../../support/qti-schemas.js';
import { textOf } from '../../support/qti12-package.js';
import { everyShape } from '../../support/topics.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

describe.skipIf(!hasSchemas).each(qtiNames)('%s is valid against its XSDs', (target) => {
  test('one question of each type', () => {
    expect(qtiErrors(target, everyShape())).toEqual([]);
  });

  test.each(['secret-speech', 'binary-search', 'congress-1956'])('the sample %s', async (name) => {
    const { topic } = await readTopic(`content/${name}/topic.md`);
    expect(qtiErrors(target, topic!)).toEqual([]);
  });

  test('recordings', async () => {
    const { topic } = await readTopic('tests/fixtures/media/topic.md');
    expect(qtiErrors(target, topic!)).toEqual([]);
  });

  test('any topic', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(qtiErrors(target, topic)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a course of thirty topics, and any other', async () => {
    expect(qtiErrors(target, await mergedSample({ topics: 30 }))).toEqual([]);
    const topics = fc.uniqueArray(topicWithQuiz, { selector: ({ id }) => id, minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(topics, (own) => {
        expect(qtiErrors(target, mergeCourse(courseOf([own])))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('the validator rejects what is wrong', () => {
    const { files } = buildQti(target, everyShape());
    const broken = textOf(files, 'test.xml').replaceAll('identifier=', 'ident=');
    expect(schemaErrors(target, broken)).not.toEqual([]);
  });
});
