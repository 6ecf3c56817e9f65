import { describe, test } from 'vitest';
import { mergeCourse } from '../../../src/topic/merge-course.js';
import { courseOf } from '../../support/course-of.js';
import { expectGolden } from '../../support/golden.js';
import { goldenPool, goldenQuestions } from '../../support/golden-questions.js';
import { buildQti, qtiNames } from '../../support/qti-package.js';
import { textOf } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';

const media = [{ name: 'img/number-line.svg', type: 'image/svg+xml', bytes: new TextEncoder().encode('<svg/>') }];
const numbers = { id: 'numbers', title: 'Numbers', summary: 'Even and odd.' };

describe.each(qtiNames)('%s, letter for letter (LESSONPACK_UPDATE_GOLDEN=1 writes it anew)', (target) => {
  test.each(Object.entries(goldenQuestions))('%s', (type, question) => {
    const topic = topicOf({ ...numbers, quiz: { questions: [{ id: type, type, ...question }] } }, media);
    expectGolden(`${target}/${type}.xml`, textOf(buildQti(target, topic).files, `items/${type}.xml`));
  });

  test('test and manifest', () => {
    const intro = rich('Think of whole numbers.');
    const quiz = { ...goldenPool, attempts: 3, 'time-limit': 30, shuffle: 'all', intro };
    const { files } = buildQti(target, topicOf({ ...numbers, keywords: ['parity'], quiz }));
    expectGolden(`${target}/test.xml`, textOf(files, 'test.xml'));
    expectGolden(`${target}/imsmanifest.xml`, textOf(files, 'imsmanifest.xml'));
    if (target === 'qti30') expectGolden(`${target}/stimulus.xml`, textOf(files, 'stimuli/intro.xml'));
  });

  test('the test of a course', () => {
    const intro = rich('Think of whole numbers.');
    const first = topicOf({ ...numbers, quiz: { ...goldenPool, intro } });
    const [[type, question] = ['', {}]] = Object.entries(goldenQuestions);
    const second = topicOf({ id: 'letters', title: 'Letters', quiz: { questions: [{ id: 'a', type, ...question }] } });
    const { files } = buildQti(target, mergeCourse(courseOf([[first, second]])));
    expectGolden(`${target}/course.xml`, textOf(files, 'test.xml'));
  });
});
