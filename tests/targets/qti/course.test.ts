import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCourse } from '../../../src/topic/merge-course.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { courseOf } from '../../support/course-of.js';
import { mergedSample } from '../../support/course-sample.js';
import { byOldNames } from '../../support/qti-names.js';
import { openQti, type QtiTarget, qtiNames } from '../../support/qti-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { all, first, type XmlNode } from '../../support/xml-tree.js';

const asking = (id: string, more: object = {}): Topic =>
  topicOf({
    id,
    title: `About ${id}`,
    quiz: {
      intro: rich(`Think of ${id}.`),
      questions: [{ type: 'essay', id: 'why', stem: rich('Why?', true) }],
      ...more,
    },
  });
const silent = topicOf({ id: 'silent', title: 'Silent' });

const sectionsIn = (target: QtiTarget, topic: Topic): XmlNode[] => {
  const part = first(byOldNames(openQti(target, topic).test), 'testPart');
  return part.children.filter(({ name }) => name === 'assessmentSection');
};
const identsOf = (target: QtiTarget, topic: Topic): string[] => {
  const { manifest } = openQti(target, topic);
  const resources = all(manifest, 'resource').map(({ attributes }) => `${attributes.identifier} ${attributes.href}`);
  return [...resources, ...sectionsIn(target, topic).map(({ attributes }) => attributes.identifier ?? '')].sort();
};

describe.each(qtiNames)('a course in %s', (target) => {
  test('has a section for each topic that asks anything, with its title', () => {
    const sections = sectionsIn(target, mergeCourse(courseOf([[asking('cold-war'), silent], [asking('thaw')]])));
    expect(sections.map(({ attributes }) => attributes)).toEqual([
      { identifier: 'course_questions-cold-war', title: 'About cold-war', visible: 'true' },
      { identifier: 'course_questions-thaw', title: 'About thaw', visible: 'true' },
    ]);
    const asked = sections.map((section) => all(section, 'assessmentItemRef').map(({ attributes }) => attributes.href));
    expect(asked).toEqual([['items/cold-war__why.xml'], ['items/thaw__why.xml']]);
  });

  test('keeps what each topic says before its questions', () => {
    const { test: root, files, items } = openQti(target, mergeCourse(courseOf([[asking('a1'), asking('b1')]])));
    const saying = ({ text }: XmlNode): string => text.trim();
    if (target !== 'qti30') {
      expect(all(byOldNames(root), 'rubricBlock').map(saying)).toEqual(['Think of a1.', 'Think of b1.']);
      return;
    }
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['stimuli/intro-a1.xml', 'stimuli/intro-b1.xml']),
    );
    const shared = items.map((item) => first(byOldNames(item), 'assessmentStimulusRef').attributes.identifier);
    expect(shared).toEqual(['course_intro-a1', 'course_intro-b1']);
  });

  test('has each topic speak its own language', () => {
    const mixed = [[asking('cold-war'), { ...asking('tauwetter'), lang: 'de' }]];
    const { items, files } = openQti(target, mergeCourse(courseOf(mixed)));
    expect(items.map(({ attributes }) => attributes['xml:lang'])).toEqual(['en', 'de']);
    const stimulus = files.find(({ path }) => path === 'stimuli/intro-tauwetter.xml');
    if (target === 'qti30') expect(String(stimulus?.content)).toContain('xml:lang="de"');
  });

  test('asks the review questions of a topic in its section, where the course wants them', () => {
    const review = { kind: 'review', title: 'R', questions: [{ id: 'how', question: rich('How?', true) }] };
    const reviewing = topicOf({ id: 'a1', title: 'A', sections: [review] });
    const topics = [[reviewing, asking('b1')]];
    const course = mergeCourse(courseOf(topics, { quiz: { 'include-review': true } }));
    expect(sectionsIn(target, course).map((each) => all(each, 'assessmentItemRef').length)).toEqual([1, 1]);
    expect(sectionsIn(target, mergeCourse(courseOf(topics)))).toHaveLength(1);
  });

  test('bears the same identifiers in another order, with other titles and with one topic more', () => {
    const before = identsOf(target, mergeCourse(courseOf([[asking('a1')], [asking('b1')]])));
    const after = [asking('b1'), { ...asking('a1'), title: 'Retitled' }];
    expect(identsOf(target, mergeCourse(courseOf([after])))).toEqual(before);
    const more = mergeCourse(courseOf([[...after, asking('c1')]], { title: 'More' }));
    expect(identsOf(target, more)).toEqual(expect.arrayContaining(before));
  });

  test('a sample of thirty topics', async () => {
    const course = await mergedSample({ topics: 30 });
    expect(sectionsIn(target, course)).toHaveLength(30);
    expect(new Set(identsOf(target, course)).size).toBe(identsOf(target, course).length);
  });

  test('of any topics holds all their questions', () => {
    const topics = fc.uniqueArray(topicWithQuiz, { selector: ({ id }) => id, minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(topics, (own) => {
        const course = mergeCourse(courseOf([own]));
        const { test: root } = openQti(target, course);
        expect(all(byOldNames(root), 'assessmentItemRef')).toHaveLength(course.quiz?.questions.length ?? 0);
      }),
      { numRuns: 15 },
    );
  });
});
