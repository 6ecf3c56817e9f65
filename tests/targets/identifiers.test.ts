import { describe, expect, test } from 'vitest';
import { runTarget } from '../../src/build/build-package.js';
import { type TargetName, targets } from '../../src/targets/index.js';
import type { OutputFile } from '../../src/targets/target.js';
import { mergeCourse } from '../../src/topic/merge-course.js';
import { isRichText, type RichText } from '../../src/topic/rich-text.js';
import type { Topic } from '../../src/topic/topic.js';
import { courseOf } from '../support/course-of.js';
import { everyShape } from '../support/topics.js';

const names = Object.keys(targets) as TargetName[];

const filesOf = (topic: Topic, target: TargetName): readonly OutputFile[] => runTarget(topic, target).files;

/** Text files with their paths; of the rest only the paths count. */
const isText = ({ path }: OutputFile): boolean => /\.(?:xml|qti|html)$/.test(path);

/**
 * Paths, and everything in manifests, quizzes and pages that is an identifier. Not among them: what an LRS is told that
 * choices are called (`"id":"ann","description":{…`), which is made of their words.
 */
function identifiersIn(files: readonly OutputFile[]): string[] {
  const forms =
    /(?:\s(?:ident|identifier|id|data-key)=|"(?:id|key)":)"([^"]*)"(?!,"description":{)|<idnumber>([^<]*)</g;
  const found = files
    .filter(isText)
    .flatMap(({ path, content }) =>
      [...String(content).matchAll(forms)].map(([, quoted, number]) => `${path} ${quoted ?? number}`),
    );
  return [...new Set([...files.map(({ path }) => path), ...found])].sort();
}

/** Elements whose identifiers an LMS looks up in the package as a whole, or in a course that holds several. */
const LOOKED_UP =
  /<(?:manifest|organization|resource|item|assessment|section|objectbank|sequencing|course|au|objective|module|quiz|(?:qti-)?assessment-?(?:Item|Test|Section|Stimulus|item|test|section|stimulus))\s(?:[^>]*\s)?(?:ident|identifier|id|ID)="([^"]*)"|<(idnumber)>([^<]*)</g;

/** Names that stand in every package, by the standard or by custom, and that nobody looks up. */
const EVERYWHERE = ['item LearningModules', 'section root_section'];

/** Those of each kind of element, by file: two kinds may share a name, as a resource does with its quiz. */
function lookedUp(files: readonly OutputFile[]): string[] {
  return files
    .filter(isText)
    .filter(({ path }) => !path.endsWith('.html'))
    .flatMap(({ path, content }) => {
      const kindOfFile = path.endsWith('module_meta.xml') ? 'meta ' : '';
      return [...String(content).matchAll(LOOKED_UP)].map(([whole, identifier, , number]) => {
        const [, element = ''] = /^<([\w-]+)/.exec(whole) ?? [];
        return `${kindOfFile}${element} ${identifier ?? number}`;
      });
    });
}

const repeated = (all: readonly string[]): string[] => all.filter((one, place) => all.indexOf(one) !== place);

/** `value` with other words wherever it has text. */
function reworded<T>(value: T): T {
  if (isRichText(value)) {
    const text: RichText = { ...value, text: `New: ${value.text}`, html: value.html.replace(/^(<p>)?/, '$1New: ') };
    return text as T;
  }
  if (Array.isArray(value)) return value.map(reworded) as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, reworded(child)])) as T;
}

const changes: Readonly<Record<string, (topic: Topic) => Topic>> = {
  'another order of questions and pages': (topic) => ({
    ...topic,
    sections: topic.sections.toReversed(),
    quiz: { ...topic.quiz!, questions: topic.quiz!.questions.toReversed(), pools: topic.quiz!.pools.toReversed() },
  }),
  'other titles': (topic) => ({
    ...topic,
    title: 'Renamed',
    heading: 'Another heading',
    summary: 'Other words.',
    keywords: ['other'],
    sections: topic.sections.map((section) =>
      section.kind === 'text' ? section : { ...section, title: `Other ${section.title}` },
    ),
    quiz: { ...topic.quiz!, pools: topic.quiz!.pools.map((pool) => ({ ...pool, name: 'Other' })) },
  }),
  'other words': ({ media, positions, ...topic }) => ({ ...reworded(topic), media, positions }),
  'other rules and points': (topic) => ({
    ...topic,
    quiz: {
      ...topic.quiz!,
      ...{ pass: 10, attempts: 9, shuffle: 'all', feedback: 'end' },
      questions: topic.quiz!.questions.map((question) => ({ ...question, points: 7 })),
    },
  }),
};

const original = everyShape();
const alpha: Topic = { ...everyShape(), id: 'alpha' };
const beta: Topic = { ...everyShape(), id: 'beta' };
const course = mergeCourse(courseOf([[alpha], [beta]]));

describe.each(names)('identifiers: %s', (target) => {
  const before = identifiersIn(filesOf(original, target));

  test.each(Object.entries(changes))('%s leave them alone', (_, change) => {
    expect(identifiersIn(filesOf(change(original), target))).toEqual(before);
  });

  test.each(Object.entries(changes))('%s of a topic leave those of its course alone', (_, change) => {
    const changed = mergeCourse(courseOf([[alpha], [change(beta)]]));
    expect(identifiersIn(filesOf(changed, target))).toEqual(identifiersIn(filesOf(course, target)));
  });

  test('another order of topics, other modules and another title leave those of a course alone', () => {
    const turned = mergeCourse(courseOf([[beta, alpha]], { title: 'Renamed', summary: 'Other words.' }));
    expect(identifiersIn(filesOf(turned, target))).toEqual(identifiersIn(filesOf(course, target)));
  });

  test('another topic in a course leaves those of the rest alone', () => {
    const more = mergeCourse(courseOf([[{ ...everyShape(), id: 'gamma' }, alpha], [beta]]));
    expect(identifiersIn(filesOf(more, target))).toEqual(
      expect.arrayContaining(identifiersIn(filesOf(course, target))),
    );
  });

  test('another question leaves those of the rest alone', () => {
    const { questions } = original.quiz!;
    const more = {
      ...original,
      quiz: { ...original.quiz!, questions: [{ ...questions[4]!, id: 'new' }, ...questions] },
    };
    expect(identifiersIn(filesOf(more, target))).toEqual(expect.arrayContaining(before));
  });

  test('no two things have one, in a package, in a course, and in an LMS that holds both and each topic', () => {
    const packages = [original, alpha, beta, course].map((topic) => filesOf(topic, target));
    for (const files of packages) {
      expect(repeated(files.map(({ path }) => path))).toEqual([]);
      expect(repeated(lookedUp(files))).toEqual([]);
      for (const page of files.filter(({ path }) => path.endsWith('.html')))
        expect(repeated([...String(page.content).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))).toEqual([]);
    }
    const everywhere = packages.flatMap(lookedUp).filter((one) => !EVERYWHERE.includes(one));
    expect(repeated(everywhere)).toEqual([]);
  });

  test('they begin with a letter, and have letters, digits, hyphens and underscores, or are IRIs', () => {
    for (const one of lookedUp(filesOf(course, target)))
      expect(one).toMatch(/ (?:[A-Za-z][A-Za-z0-9_-]*|(?:urn|https):[!-~]+)$/);
  });
});

test('the test finds identifiers, and sees that they change', () => {
  for (const target of names) {
    const found = identifiersIn(filesOf(original, target));
    expect(found.some((one) => one.includes('who'))).toBe(true);
    const [first, ...rest] = original.quiz!.questions;
    const renamed = { ...original, quiz: { ...original.quiz!, questions: [{ ...first!, id: 'whom' }, ...rest] } };
    expect(identifiersIn(filesOf(renamed, target))).not.toEqual(found);
    if (target !== 'web') expect(lookedUp(filesOf(original, target)).length).toBeGreaterThan(0);
  }
});
