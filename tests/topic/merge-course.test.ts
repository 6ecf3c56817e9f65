import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { lessonData } from '../../src/render/lesson-data.js';
import { lessonFiles } from '../../src/targets/lesson-files.js';
import { mergeCourse } from '../../src/topic/merge-course.js';
import { stateLength } from '../../src/topic/state-length.js';
import type { Topic } from '../../src/topic/topic.js';
import { topicWithQuiz } from '../support/arbitraries.js';
import { courseOf } from '../support/course-of.js';
import { everyShape } from '../support/topics.js';

const assets = loadAssets();

/** The lesson's page; the same whatever becomes of the course's order, but for that order. */
const filesOf = (topic: Topic) => lessonFiles(topic, { assets, report: () => undefined }, 'scorm12');
const pageOf = (topic: Topic): string => String(filesOf(topic).find(({ path }) => path === 'index.html')?.content);

const attributesIn = (page: string, path: string): string[] => {
  using document = XmlDocument.fromString(page);
  return document.find(path, { h: 'http://www.w3.org/1999/xhtml' }).map((node) => node.content);
};

const topics = fc.uniqueArray(topicWithQuiz, { selector: ({ id }) => id, minLength: 2, maxLength: 4 });

describe('mergeCourse', () => {
  it('gives every part one name, and every link a target, whatever the topics hold', () => {
    fc.assert(
      fc.property(topics, (all) => {
        const merged = mergeCourse(courseOf([all.slice(0, 1), all.slice(1)]));
        const page = pageOf(merged);
        const ids = attributesIn(page, '//@id');
        expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
        const targets = attributesIn(page, '//@href').filter((href) => href.startsWith('#'));
        expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
        const references = attributesIn(page, '//@aria-labelledby | //@aria-describedby | //@for');
        expect(references.flatMap((each) => each.split(' ')).filter((id) => !ids.includes(id))).toEqual([]);
        const paths = filesOf(merged).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        const sources = attributesIn(page, '//@src').filter((src) => src !== 'player.js');
        expect(sources.filter((src) => !paths.includes(src))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('names parts by the ids of their topic and their own alone, in any order and company', () => {
    fc.assert(
      fc.property(topics, (all) => {
        const namesOf = (modules: readonly (readonly Topic[])[]) => {
          const { quiz, reviews, pages } = lessonData(mergeCourse(courseOf(modules)));
          const sorted = (names: readonly string[]) => names.toSorted();
          return {
            questions: sorted(quiz?.questions.map(({ id, key, stamp }) => `${id} ${key} ${stamp}`) ?? []),
            reviews: sorted(reviews.map(({ id, key }) => `${id} ${key}`)),
            pages: sorted(pages),
          };
        };
        const whole = namesOf([all]);
        expect(namesOf([all.slice(1), all.slice(0, 1)])).toEqual(whole);
        expect(namesOf([all.toReversed()])).toEqual(whole);
        for (const part of all) {
          for (const [kind, names] of Object.entries(namesOf([[part]])))
            expect(whole[kind as keyof typeof whole]).toEqual(expect.arrayContaining(names));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts as many pages as the state has room for', () => {
    const [first, second] = [everyShape(), { ...everyShape(), id: 'other' }];
    const merged = mergeCourse(courseOf([[first], [second]]));
    expect(lessonData(merged).pages).toHaveLength(merged.sections.length + 1);
    expect(stateLength(merged)).toBeGreaterThan(stateLength(first));
  });

  it('keeps the parts of a name apart: a-b with c is not a with b-c', () => {
    const named = (id: string, question: string): Topic => {
      const topic = everyShape();
      const { quiz } = topic;
      return {
        ...topic,
        id,
        ...(quiz && {
          quiz: { ...quiz, questions: quiz.questions.slice(0, 1).map((each) => ({ ...each, id: question })) },
        }),
      };
    };
    const { quiz } = mergeCourse(courseOf([[named('a-b', 'c'), named('a', 'b-c')]]));
    expect(quiz?.questions.map(({ id }) => id)).toEqual(['a-b__c', 'a__b-c']);
  });

  it('takes the rules of the quiz from the course', () => {
    const quiz = { pass: 55, attempts: 2, shuffle: 'all', feedback: 'end', 'show-answers': 'never' };
    const merged = mergeCourse(courseOf([[everyShape()]], { quiz, completion: 'both', 'on-fail': 'incomplete' }));
    expect(merged.quiz).toMatchObject(quiz);
    expect(merged).toMatchObject({ completion: 'both', 'on-fail': 'incomplete' });
    expect(merged.quiz?.['time-limit']).toBeUndefined();
  });
});
