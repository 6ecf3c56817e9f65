import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvas } from '../../../src/targets/canvas/index.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { openCartridge } from '../../support/cartridge-package.js';
import { expectGolden } from '../../support/golden.js';
import { openQti12, textOf } from '../../support/qti12-package.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { all, first, parseXml, texts } from '../../support/xml-tree.js';

const QUIZ = 'non_cc_assessments/sample.xml.qti';

describe('the cartridge, as Canvas wants it', () => {
  const { files, manifest } = openCartridge(canvas, everyShape());

  test('is taken for an export of Canvas', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['course_settings/canvas_export.txt', QUIZ, 'sample/assessment_meta.xml']),
    );
  });

  test('one identifier names resource, folder, file, quiz and assessment', () => {
    const resource = all(manifest, 'resource').find(({ attributes }) => attributes.identifier === 'sample');
    expect(resource?.attributes.type).toBe('imsqti_xmlv1p2/imscc_xmlv1p1/assessment');
    const needed = first(resource!, 'dependency').attributes.identifierref;
    const meta = all(manifest, 'resource').find(({ attributes }) => attributes.identifier === needed);
    expect(all(meta!, 'file').map(({ attributes }) => attributes.href)).toEqual(['sample/assessment_meta.xml', QUIZ]);
    expect(parseXml(textOf(files, 'sample/assessment_meta.xml')).attributes.identifier).toBe('sample');
    expect(first(parseXml(textOf(files, QUIZ)), 'assessment').attributes.ident).toBe('sample');
  });

  test('a page bears the identifier of its resource', () => {
    const pages = all(manifest, 'resource').filter(({ attributes }) => attributes.href?.startsWith('wiki_content/'));
    expect(pages).toHaveLength(5);
    for (const { attributes } of pages)
      expect(textOf(files, attributes.href!)).toContain(
        `<meta name="identifier" content="${attributes.identifier}" />`,
      );
  });

  test('the module has the pages and the quiz in order, as the manifest has them', () => {
    const meta = parseXml(textOf(files, 'course_settings/module_meta.xml'));
    expect(texts(meta, 'content_type')).toEqual([...Array(5).fill('WikiPage'), 'Quizzes::Quiz']);
    const [, module] = all(manifest, 'item');
    expect(texts(meta, 'identifierref')).toEqual(
      module!.children.flatMap(({ attributes }) => attributes.identifierref ?? []),
    );
    expect(texts(first(meta, 'items'), 'title')).toEqual(
      module!.children.slice(1).flatMap((item) => texts(item, 'title')),
    );
  });

  test('pictures lie below web_resources, and are addressed from there', () => {
    expect(files.map(({ path }) => path)).toContain('web_resources/sample/images/img/map.svg');
    expect(textOf(files, QUIZ)).toContain('$IMS-CC-FILEBASE$/sample/images/img/map.svg');
  });

  test('links from page to page lead there, also to a heading; the quiz is no page', () => {
    const body = {
      ...rich('See'),
      html: '<p><a href="#facts">facts</a> <a href="#deep">deep</a> <a href="#quiz">none</a></p>',
    };
    const deep = { ...rich('Deep'), html: '<h3 id="deep">Deep</h3>' };
    const sections = [
      { kind: 'text', title: 'Links', body },
      { kind: 'facts', title: 'Key facts', facts: [rich('One.', true)] },
      { kind: 'text', title: 'Depth', body: deep },
    ];
    const quiz = { questions: [{ type: 'essay', id: 'q', stem: rich('Why?', true) }] };
    const opened = openCartridge(canvas, topicOf({ sections, quiz }));
    const page = textOf(opened.files, 'wiki_content/sample_links.html');
    expect(page).toContain('<a href="$WIKI_REFERENCE$/pages/sample_facts">facts</a>');
    expect(page).toContain('<a href="$WIKI_REFERENCE$/pages/sample_depth">deep</a> none');
    const links = opened.losses.filter(({ rule }) => rule === 'loss-link');
    expect(links.map(({ args }) => args.page)).toEqual(['Links']);
  });

  test('a topic without a quiz is a module of pages', () => {
    const opened = openCartridge(canvas, topicOf({}));
    expect(opened.files.map(({ path }) => path)).toEqual([
      ...['imsmanifest.xml', 'course_settings/canvas_export.txt', 'course_settings/module_meta.xml'],
      'wiki_content/sample_overview.html',
    ]);
    expect(opened.losses).toEqual([]);
  });

  test('a page, the module and the quiz, letter for letter', () => {
    const topic = { ...everyShape(), id: 'numbers', title: 'Numbers' };
    const opened = openCartridge(canvas, topic);
    const golden = ['imsmanifest.xml', 'course_settings/module_meta.xml', 'wiki_content/numbers_review.html'];
    for (const path of [...golden, 'non_cc_assessments/numbers.xml.qti'])
      expectGolden(`canvas/${path.split('/').at(-1)}`, textOf(opened.files, path));
  });
});

test('the quiz is that of the QTI package, question by question, and so are its losses', () => {
  fc.assert(
    fc.property(topicWithQuiz, (drawn) => {
      const topic = { ...drawn, quiz: { ...drawn.quiz!, 'include-review': false } };
      const { files, losses } = openCartridge(canvas, topic);
      const alone = openQti12(topic);
      const text = textOf(files, `non_cc_assessments/${topic.id}.xml.qti`);
      expect(text.replaceAll(`$IMS-CC-FILEBASE$/${topic.id}/images/img`, '$IMS-CC-FILEBASE$/images/img')).toBe(
        textOf(alone.files, `${topic.id}/${topic.id}.xml`),
      );
      expect(textOf(files, `${topic.id}/assessment_meta.xml`)).toBe(
        textOf(alone.files, `${topic.id}/assessment_meta.xml`),
      );
      const ofTheLesson = ['loss-pages', 'loss-review', 'loss-metadata'];
      expect(losses.map(({ rule, args }) => [rule, args.question])).toEqual(
        alone.losses.filter(({ rule }) => !ofTheLesson.includes(rule)).map(({ rule, args }) => [rule, args.question]),
      );
    }),
    { numRuns: 60 },
  );
});
