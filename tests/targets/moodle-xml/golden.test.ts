import { describe, test } from 'vitest';
import { expectGolden } from '../../support/golden.js';
import { goldenPool, goldenQuestions } from '../../support/golden-questions.js';
import { openMoodle } from '../../support/moodle-package.js';
import { pictured, rich, topicOf } from '../../support/topics.js';

const bytes = new TextEncoder().encode('<svg/>');
const drawing = { name: 'img/number-line.svg', type: 'image/svg+xml', bytes };
/** Larger than Moodle shows it: half as large there. */
const raster = { name: 'img/map.svg', type: 'image/png', bytes, width: 1200, height: 600 };

const bank = (quiz: object): string =>
  openMoodle(topicOf({ id: 'numbers', title: 'Numbers', keywords: ['sums'], quiz }, [drawing, raster])).xml;

describe('a bank of one question, letter for letter (LESSONPACK_UPDATE_GOLDEN=1 writes it anew)', () => {
  test.each(Object.entries(goldenQuestions))('%s', (type, question) => {
    expectGolden(`moodle-xml/${type}.xml`, bank({ questions: [{ id: type, type, ...question }] }));
  });

  test('a place in a picture with pixels of its own', () => {
    const question = {
      ...goldenQuestions.hotspot,
      id: 'hotspot',
      type: 'hotspot',
      image: pictured('Numbers from 0 to 4'),
    };
    expectGolden('moodle-xml/hotspot-raster.xml', bank({ questions: [question] }));
  });

  test('an introduction and a pool', () => {
    expectGolden('moodle-xml/pool.xml', bank({ ...goldenPool, intro: rich('Take your time.') }));
  });
});
