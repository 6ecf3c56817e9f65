import { describe, expect, test } from 'vitest';
import { runTarget } from '../../src/build/build-package.js';
import { mergeCourse } from '../../src/topic/merge-course.js';
import { courseOf } from '../support/course-of.js';
import { rich, topicOf } from '../support/topics.js';

const topic = (id: string, more: object) =>
  topicOf({ id, quiz: { questions: [{ type: 'essay', id: 'why', stem: rich('Why?', true) }] }, ...more });

const lostBy = (target: Parameters<typeof runTarget>[1], own: Record<string, unknown>, ofTopic: object) => {
  const course = mergeCourse(courseOf([[topic('alpha', {}), topic('beta', ofTopic)]], own));
  const { losses } = runTarget(course, target);
  return losses.filter(({ rule }) => rule === 'loss-metadata').map(({ args }) => args.keys);
};

const ofTopic = { keywords: ['k'], author: 'A. Writer', licence: 'CC-BY-4.0', sources: ['A book'] };
const inQti = "the topics' keywords, the topics' sources, the topics' author, the topics' licence";

describe('what is said of single topics of a course', () => {
  test.each([
    ['qti12', inQti],
    ['qti21', inQti],
    ['qti22', inQti],
    ['qti30', inQti],
    ['moodle-xml', "the topics' sources, the topics' author, the topics' licence"],
  ] as const)('%s reports what it leaves out, once', (target, keys) => {
    expect(lostBy(target, {}, ofTopic)).toEqual([keys]);
    expect(lostBy(target, {}, {})).toEqual([]);
  });

  test('beside what is said of the course itself', () => {
    expect(lostBy('qti12', { author: 'B' }, { author: 'A' })).toEqual(["author, the topics' author"]);
    expect(lostBy('qti30', { author: 'B' }, { author: 'A' })).toEqual(["the topics' author"]);
  });

  test.each(['scorm12', 'web', 'imscc', 'canvas'] as const)('%s shows it on its pages', (target) => {
    expect(lostBy(target, {}, ofTopic)).toEqual([]);
    const course = mergeCourse(courseOf([[topic('alpha', {}), topic('beta', ofTopic)]]));
    const text = runTarget(course, target)
      .files.map(({ content }) => Buffer.from(content).toString())
      .join('\n');
    for (const said of ['A. Writer', 'CC-BY-4.0', 'A book']) expect(text).toContain(said);
  });
});
