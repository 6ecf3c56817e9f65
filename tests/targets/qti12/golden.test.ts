import { describe, test } from 'vitest';
import { expectGolden } from '../../support/golden.js';
import { goldenPool, goldenQuestions } from '../../support/golden-questions.js';
import { buildQti12, textOf } from '../../support/qti12-package.js';
import { topicOf } from '../../support/topics.js';

const media = [{ name: 'img/number-line.svg', type: 'image/svg+xml', bytes: new TextEncoder().encode('<svg/>') }];

describe('an assessment of one question, letter for letter (LESSONPACK_UPDATE_GOLDEN=1 writes it anew)', () => {
  test.each(Object.entries(goldenQuestions))('%s', (type, question) => {
    const topic = topicOf(
      { id: 'numbers', title: 'Numbers', quiz: { questions: [{ id: type, type, ...question }] } },
      media,
    );
    expectGolden(`qti12/${type}.xml`, textOf(buildQti12(topic).files, 'numbers/numbers.xml'));
  });

  test('a pool', () => {
    const { files } = buildQti12(topicOf({ id: 'numbers', title: 'Numbers', quiz: goldenPool }));
    expectGolden('qti12/pool.xml', textOf(files, 'numbers/numbers.xml'));
  });

  test('manifest and meta file', () => {
    const quiz = {
      attempts: 3,
      'time-limit': 30,
      shuffle: 'answers',
      questions: [{ id: 'q', type: 'single-choice', ...goldenQuestions['single-choice'] }],
    };
    const { files } = buildQti12(topicOf({ id: 'numbers', title: 'Numbers', summary: 'Even and odd.', quiz }, media));
    expectGolden('qti12/imsmanifest.xml', textOf(files, 'imsmanifest.xml'));
    expectGolden('qti12/assessment_meta.xml', textOf(files, 'numbers/assessment_meta.xml'));
  });
});
