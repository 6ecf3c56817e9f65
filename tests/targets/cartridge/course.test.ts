import { describe, expect, test } from 'vitest';
import { canvas } from '../../../src/targets/canvas/index.js';
import { imscc } from '../../../src/targets/imscc/index.js';
import type { Target } from '../../../src/targets/target.js';
import { mergeCourse } from '../../../src/topic/merge-course.js';
import type { Topic } from '../../../src/topic/topic.js';
import { openCartridge } from '../../support/cartridge-package.js';
import { cartridgeSchemaErrors } from '../../support/cartridge-schemas.js';
import { courseOf } from '../../support/course-of.js';
import { mergedSample } from '../../support/course-sample.js';
import { expectGolden } from '../../support/golden.js';
import { textOf } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { all, first, parseXml, texts, type XmlNode } from '../../support/xml-tree.js';
import { hasSchemas } from '../../support/xsd.js';

const three = await mergedSample({ topics: 3, perModule: 2, settings: 'summary: Three topics.\nauthor: Ann\n' });
const thirty = await mergedSample({ topics: 30 });

/** The modules of the manifest, each with the titles and references of what stands in it. */
function modulesOf({ manifest }: { readonly manifest: XmlNode }) {
  const [root] = all(manifest, 'item');
  return root!.children.map((module) => ({
    title: texts(module, 'title')[0],
    items: module.children.slice(1).map((item) => [texts(item, 'title')[0], item.attributes.identifierref]),
  }));
}

/** The course, with what each of its topics says before its questions. */
const withIntro = (topic: Topic): Topic => ({
  ...topic,
  quiz: { ...topic.quiz!, intro: rich('Answer from memory.') },
});

const cartridges: (readonly [string, Target])[] = [
  ['imscc', imscc],
  ['canvas', canvas],
];

const asking = (id: string, lang: string): Topic => {
  const question = { type: 'essay', id: 'why', stem: rich('Why?', true), hints: [rich('Think.')] };
  return topicOf({ id, lang, title: id, quiz: { questions: [{ ...question, at: { line: 1, column: 1 } }] } });
};

const mixed = mergeCourse(courseOf([[asking('one', 'en'), asking('two', 'ar')]]));

describe.each(cartridges)('a course in two languages: %s', (_, target) => {
  const { files, items } = openCartridge(target, mixed);

  test('each page speaks the language of its topic', () => {
    const bodies = ['one', 'two'].map((id) =>
      files.filter(({ path }) => path.endsWith('.html') && path.includes(id)).map(({ path }) => textOf(files, path)),
    );
    const ways = bodies.map((pages) => new Set(pages.map((html) => /<div lang="\w+" dir="\w+">/.exec(html)?.[0])));
    expect(ways).toEqual([new Set(['<div lang="en" dir="ltr">']), new Set(['<div lang="ar" dir="rtl">'])]);
  });

  test('each question does, the name of its hint among its words', () => {
    const said = items.map((item) => texts(item, 'mattext').join(''));
    expect(said).toHaveLength(2);
    expect(said[0]).not.toContain('rtl');
    expect(said[0]).toContain('<p><strong>Hint</strong></p>');
    expect(said[1]).toContain('<div dir="rtl" lang="ar"><p>Why?</p></div>');
    expect(said[1]).toContain('<div dir="rtl" lang="ar"><p><strong>تلميح</strong></p></div>');
  });
});

describe.each(cartridges)('a course: %s', (name, target) => {
  const opened = openCartridge(target, three);
  const modules = modulesOf(opened);

  test('is a module a topic, the first page of the course before them, and one quiz behind them', () => {
    expect(modules.map(({ title }) => title)).toEqual(['A course', 'Topic 1', 'Topic 2', 'Topic 3', 'Quiz']);
    expect(modules[2]?.items.map(([title]) => title)).toEqual([
      ...['Term 2', 'Background', 'Key facts', 'Review questions', 'Related terms'],
    ]);
    expect(modules.at(-1)?.items).toEqual([['A course', 'sample-course']]);
    const quizzes = all(opened.manifest, 'resource').filter(({ attributes }) =>
      attributes.type?.endsWith('/assessment'),
    );
    expect(quizzes.map(({ attributes }) => attributes.identifier)).toEqual(['sample-course']);
  });

  test('the quiz asks all topics’ questions, in their order', () => {
    const asked = opened.items.map(({ attributes: { ident = '' } }) => ident).filter((ident) => /first$/.test(ident));
    expect(asked).toEqual([1, 2, 3].map((topic) => `sample-course-topic-0${topic}__first`));
  });

  test('a page has a title of its own in the whole course, and what its topic says of itself', () => {
    const pages = opened.files.filter(({ path }) => path.endsWith('.html')).map(({ content }) => String(content));
    const titles = pages.map((page) => /<title>(.*)<\/title>/.exec(page)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toEqual(expect.arrayContaining(['Overview', 'Term 3 – Topic 3', 'Key facts – Topic 3']));
    const overview = pages.find((page) => page.includes('<title>Term 3 – Topic 3</title>'));
    expect(overview).toContain('<p><em>What topic 3 is about.</em></p>');
    expect(overview).toContain('<li>Know what topic 3 says</li>');
    expect(overview).not.toContain('topic 2');
  });

  test('a course without questions has no quiz', () => {
    const { quiz: _, ...unasked } = three;
    const chapters = three.chapters?.map((chapter) => {
      const { quiz: _quiz, ...topic } = chapter.topic;
      return { ...chapter, topic };
    });
    const titles = modulesOf(openCartridge(target, { ...unasked, ...(chapters && { chapters }) })).map(
      (one) => one.title,
    );
    expect(titles).toEqual(['A course', 'Topic 1', 'Topic 2', 'Topic 3']);
  });

  test('what topics say before their questions is said before the quiz of the course', () => {
    const { files } = openCartridge(target, withIntro(three));
    const path = name === 'imscc' ? 'sample-course/submission.html' : 'sample-course/assessment_meta.xml';
    expect(textOf(files, path)).toContain('Answer from memory.');
    expect(files.filter(({ content }) => String(content).includes('Answer from memory.'))).toHaveLength(1);
  });

  test('the course of 30 topics has 32 modules, each with its identifier, and every reference resolves', () => {
    const { manifest, files } = openCartridge(target, thirty);
    expect(modulesOf({ manifest })).toHaveLength(32);
    const idents = ['item', 'resource'].flatMap((kind) =>
      all(manifest, kind).map(({ attributes }) => attributes.identifier),
    );
    expect(new Set(idents).size).toBe(idents.length);
    const resources = new Set(all(manifest, 'resource').map(({ attributes }) => attributes.identifier));
    const wanted = all(manifest, 'item').flatMap(({ attributes }) => attributes.identifierref ?? []);
    expect(wanted.filter((ident) => !resources.has(ident))).toEqual([]);
    expect(new Set(wanted).size).toBe(wanted.length);
    const listed = all(manifest, 'file').map(({ attributes }) => attributes.href);
    expect([...listed, 'imsmanifest.xml'].sort()).toEqual(files.map(({ path }) => path).sort());
    const addressed = files.flatMap(({ content }) => [
      ...String(content).matchAll(/\$WIKI_REFERENCE\$\/pages\/([^"]+)"/g),
    ]);
    const paths = new Set(files.map(({ path }) => path));
    expect(addressed.filter(([, page]) => !paths.has(`wiki_content/${page}.html`))).toEqual([]);
  });

  test.skipIf(!hasSchemas).each([
    ['3', three],
    ['30', thirty],
  ])('of %s topics is valid', (_, topic) => {
    expect(cartridgeSchemaErrors(openCartridge(target, topic).files)).toEqual([]);
  });

  test('letter for letter', () => {
    expectGolden(`${name}/course-imsmanifest.xml`, textOf(opened.files, 'imsmanifest.xml'));
    const overview = name === 'imscc' ? 'sample-course/overview.html' : 'wiki_content/sample-course_overview.html';
    expectGolden(`${name}/course-overview.html`, textOf(opened.files, overview));
  });
});

test('Canvas makes the modules of the manifest, and learners go from the course’s page to each topic', () => {
  const { files, manifest } = openCartridge(canvas, three);
  const meta = parseXml(textOf(files, 'course_settings/module_meta.xml'));
  const modules = all(meta, 'module').map((module) => ({
    title: texts(module, 'title')[0],
    items: all(first(module, 'items'), 'item').map((item) => [
      texts(item, 'title')[0],
      texts(item, 'identifierref')[0],
    ]),
  }));
  expect(modules).toEqual(modulesOf({ manifest }));
  expect(texts(meta, 'content_type').filter((type) => type === 'Quizzes::Quiz')).toHaveLength(1);
  const overview = textOf(files, 'wiki_content/sample-course_overview.html');
  expect(overview).toContain('<a href="$WIKI_REFERENCE$/pages/sample-course_topic-03__overview">Topic 3</a>');
});
