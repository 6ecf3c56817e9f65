import { describe, test } from 'vitest';
import { imscc } from '../../../src/targets/imscc/index.js';
import type { Topic } from '../../../src/topic/topic.js';
import { openCartridge } from '../../support/cartridge-package.js';
import { expectGolden } from '../../support/golden.js';
import { goldenPool, goldenQuestions } from '../../support/golden-questions.js';
import { textOf } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';

const media = [{ name: 'img/number-line.svg', type: 'image/svg+xml', bytes: new TextEncoder().encode('<svg/>') }];
const numbers = (data: object): Topic => topicOf({ id: 'numbers', title: 'Numbers', ...data }, media);

describe('a cartridge, letter for letter (LESSONPACK_UPDATE_GOLDEN=1 writes it anew)', () => {
  test.each(Object.entries(goldenQuestions))('the quiz of one question: %s', (type, question) => {
    const { files } = openCartridge(imscc, numbers({ quiz: { questions: [{ id: type, type, ...question }] } }));
    expectGolden(`imscc/${type}.xml`, textOf(files, 'numbers.xml'));
  });

  test('a pool', () => {
    const { files } = openCartridge(imscc, numbers({ quiz: goldenPool }));
    expectGolden('imscc/pool.xml', textOf(files, 'numbers_pool-sums.xml'));
  });

  test('manifest and pages', () => {
    const sections = [
      { kind: 'text', title: 'Background', body: { ...rich('Old'), html: '<h3 id="old">Old</h3><p>As hills.</p>' } },
      {
        kind: 'review',
        title: 'Review questions',
        questions: [{ id: 'why', question: rich('Why?', true), answer: rich('Because.') }],
      },
      { kind: 'terms', title: 'Related terms', terms: [{ term: 'Odd', definition: rich('Not even.', true) }] },
    ];
    const quiz = {
      intro: rich('Take your time.'),
      attempts: 3,
      'time-limit': 30,
      questions: [{ id: 'q', type: 'single-choice', ...goldenQuestions['single-choice'] }],
    };
    const { files } = openCartridge(imscc, numbers({ author: 'A. Uthor', licence: 'CC-BY-4.0', sections, quiz }));
    for (const path of [
      'imsmanifest.xml',
      'overview.html',
      'background.html',
      'review.html',
      'terms.html',
      'quiz.html',
    ])
      expectGolden(`imscc/${path}`, textOf(files, path === 'imsmanifest.xml' ? path : `numbers/${path}`));
  });
});
