import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../src/build/build-package.js';
import type { Media } from '../../../src/topic/media.js';
import { mergeCourse } from '../../../src/topic/merge-course.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { courseOf } from '../../support/course-of.js';
import { readCloze } from '../../support/moodle-cloze.js';
import { buildMoodle, childrenOf, fieldOf, openMoodle, RASTER } from '../../support/moodle-package.js';
import { everyShape, gapped, rich, topicOf } from '../../support/topics.js';
import { all, type XmlNode } from '../../support/xml-tree.js';

/** Moodle's split_category_path, and what PARAM_TEXT leaves of a name: strip_tags. */
const splitPath = (path: string): string[] =>
  path.split(/(?<!\/)\/(?!\/)/).map((name) =>
    name
      .replaceAll('//', '/')
      .trim()
      .replace(/<[^>]*>?/g, ''),
  );

const named = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const ofType = (nodes: readonly XmlNode[], type: string): XmlNode[] =>
  nodes.filter(({ attributes }) => attributes.type === type);

const asking = (...questions: object[]): Topic => topicOf({ quiz: { questions } });
const essay = { type: 'essay', id: 'q', stem: rich('Why?', true) };

describe('categories', () => {
  test('the topic, and a pool below it', () => {
    const [topic, pool] = ofType(openMoodle(everyShape()).entries, 'category').map((each) => fieldOf(each, 'category'));
    expect([topic, pool]).toEqual(['$course$/top/Sample', '$course$/top/Sample/Dates']);
  });

  test.each(['Either/or', '/dev/null', 'a//b', 'ends/', 'x <b> y & z', 'AT&amp;T', '/', '5 < 6 > 4'])(
    'a title as Moodle reads it: %s',
    (title) => {
      const { entries } = openMoodle(topicOf({ title, quiz: { questions: [essay] } }));
      const [root, top, name, ...more] = splitPath(fieldOf(entries[0]!, 'category')!);
      expect([root, top, named(name!), more]).toEqual(['$course$', 'top', title, []]);
    },
  );
});

/** Moodle finds a category by its name and the one above it; in some databases without a difference of case. */
const categoriesOf = (entries: readonly XmlNode[]): string[] =>
  ofType(entries, 'category').map((each) => fieldOf(each, 'category')!);

describe('a course', () => {
  const part = (id: string, more: object = {}): Topic =>
    topicOf({
      id,
      title: `About ${id}`,
      summary: `What ${id} is.`,
      keywords: ['shared', id],
      quiz: {
        intro: rich(`Think of ${id}.`),
        questions: [essay, { ...essay, id: 'd1', pool: 'dates' }],
        pools: [{ id: 'dates', name: 'Dates', pick: 1 }],
      },
      ...more,
    });
  const silent = topicOf({ id: 'silent', title: 'Silent' });
  const bankOf = (topics: Topic[], data = {}): readonly XmlNode[] =>
    openMoodle(mergeCourse(courseOf([topics], { keywords: ['shared', 'whole'], ...data }))).entries;

  test('has a category for each topic that asks anything, and in it what belongs to that', () => {
    const entries = bankOf([part('thaw'), silent, part('war')]);
    expect(entries.map((each) => fieldOf(each, 'category') ?? fieldOf(each, 'idnumber'))).toEqual([
      '$course$/top/A course',
      ...['thaw', 'war'].flatMap((id) => [
        `$course$/top/A course/About ${id}`,
        `course_intro-${id}`,
        `course-${id}__q`,
        `$course$/top/A course/About ${id}/Dates`,
        `course-${id}__d1`,
      ]),
    ]);
    expect(fieldOf(entries[1]!, 'info')).toBe('<p>What thaw is.</p>');
    expect(all(entries[3]!, 'tag').map(({ text }) => text.trim())).toEqual(['shared', 'whole', 'thaw']);
  });

  test('has topics and pools of one name in categories of their own', () => {
    const pools = ['p1', 'p2'].map((id) => ({ id, name: 'Dates', pick: 1 }));
    const questions = pools.map(({ id }) => ({ ...essay, id: `in-${id}`, pool: id }));
    const topics = [
      part('thaw', { title: 'Same', quiz: { questions, pools } }),
      part('war', { title: 'same ' }),
      part('ice', { title: `${'x'.repeat(250)}1` }),
      part('sea', { title: `${'x'.repeat(250)}2` }),
    ];
    const names = categoriesOf(bankOf(topics));
    expect(names.slice(1, 4)).toEqual([
      '$course$/top/A course/Same (thaw)',
      '$course$/top/A course/Same (thaw)/Dates (p1)',
      '$course$/top/A course/Same (thaw)/Dates (p2)',
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.at(-2)).toMatch(/x \(sea\)$/);
  });

  test('bears the same idnumbers in another order and with other titles', () => {
    const idnumbers = (topics: Topic[], data = {}): string[] =>
      bankOf(topics, data).map((each) => fieldOf(each, 'idnumber') ?? '');
    const before = idnumbers([part('thaw'), part('war')]);
    expect(new Set(before).size).toBe(before.length);
    const after = idnumbers([part('war', { title: 'Retitled' }), part('thaw')], { title: 'More' });
    expect(after.sort()).toEqual(before.sort());
  });

  test('has each topic speak its own language', () => {
    const entries = bankOf([part('thaw'), part('salaam', { lang: 'ar' })]);
    const stems = ofType(entries, 'essay').map((each) => fieldOf(each, 'questiontext'));
    expect(stems.map((each) => each?.includes('dir="rtl" lang="ar"'))).toEqual([false, false, true, true]);
  });
});

describe('the questions', () => {
  test('of the quiz come with those of pools last, review questions where they are wanted', () => {
    const shape = everyShape();
    const topic = { ...shape, quiz: { ...shape.quiz!, intro: rich('Begin.'), 'include-review': true } };
    const { entries } = openMoodle(topic);
    expect(entries.map((each) => fieldOf(each, 'idnumber'))).toEqual(
      [
        ['sample', 'sample_intro'],
        ['who', 'which', 'so', 'name', 'explain', 'share', 'posts', 'order', 'blanks', 'menus', 'map'],
        ['sample_review-why', 'sample_pool-dates'],
        ['d1', 'd2'],
      ].flatMap((ids) => ids.map((id) => (id.startsWith('sample') ? id : `sample-${id}`))),
    );
    const review = entries.find((each) => fieldOf(each, 'idnumber') === 'sample_review-why')!;
    expect([review.attributes.type, fieldOf(review, 'defaultgrade')]).toEqual(['essay', '0']);
  });

  test('bear the keywords and their objectives as tags', () => {
    const [who, which] = openMoodle(everyShape()).questions;
    expect([who, which].map((each) => all(each!, 'tag').map(({ text }) => text.trim()))).toEqual([
      ['one', 'two', 'o1'],
      ['one', 'two'],
    ]);
  });

  test('take off for each hint what it costs, as a part of the mark, and nothing where it costs nothing', () => {
    const { questions } = openMoodle(everyShape());
    const share = questions.find((each) => fieldOf(each, 'idnumber') === 'sample-share')!;
    expect([fieldOf(share, 'penalty'), childrenOf(share, 'hint').length]).toEqual(['0.25', 2]);
    expect(fieldOf(questions[0]!, 'penalty')).toBe('0');
  });

  test('have idnumbers that fit into Moodle’s column, and are no two alike', () => {
    const id = 'a'.repeat(63);
    const topic = topicOf({
      id,
      quiz: { questions: [`${'b'.repeat(62)}c`, 'b'.repeat(63)].map((q) => ({ ...essay, id: q })) },
    });
    const numbers = openMoodle(topic).questions.map((each) => fieldOf(each, 'idnumber')!);
    expect(numbers.every((number) => number.length <= 100)).toBe(true);
    expect(new Set(numbers).size).toBe(2);
  });

  test('keep their idnumbers when they are reordered, reworded and retitled', () => {
    const numbers = (topic: Topic) =>
      openMoodle(topic)
        .entries.map((each) => fieldOf(each, 'idnumber'))
        .sort();
    const topic = everyShape();
    const quiz = topic.quiz!;
    const questions = quiz.questions.toReversed().map((question) => ({ ...question, stem: rich('Reworded?', true) }));
    const pools = quiz.pools.map((pool) => ({ ...pool, name: 'Renamed' }));
    expect(numbers({ ...topic, title: 'Retitled', quiz: { ...quiz, questions, pools } })).toEqual(numbers(topic));
  });

  test('write the longest numbers and units as Moodle’s columns hold them', () => {
    const numeric = { id: 'q', type: 'numeric', stem: rich('How much?', true), unit: 'm'.repeat(51) };
    const { questions } = openMoodle(
      asking({ ...numeric, answers: [{ text: '1e-300 ± 1e-301' }, { text: '2.5 ± 0.25' }] }),
    );
    expect(
      all(questions[0]!, 'answer').map((answer) => [fieldOf(answer, 'text'), fieldOf(answer, 'tolerance')]),
    ).toEqual([
      ['1e-300', '1e-301'],
      ['2.5', '0.25'],
    ]);
    expect(childrenOf(questions[0]!, 'units')).toEqual([]);
  });

  test('cut what is too long for a menu, and keep apart what begins alike', () => {
    const long = (end: string) => rich(`${'<&amp;'.repeat(80)}${end}`, true);
    const pairs = ['a', 'b'].map((end) => ({ left: rich(end, true), right: long(end) }));
    const { questions, losses } = openMoodle(asking({ id: 'q', type: 'matching', stem: rich('Match.', true), pairs }));
    const options = all(questions[0]!, 'answer').map((answer) => fieldOf(answer, 'text')!);
    expect(options.every(({ length }) => length <= 255)).toBe(true);
    expect(new Set(options).size).toBe(2);
    expect(options[0]).toMatch(/;… \(1\)$/);
    expect(losses.map(({ rule }) => rule)).toContain('loss-option-too-long');
  });
});

describe('texts', () => {
  const text = (html: string, media: readonly Media[] = []): XmlNode => {
    const topic = topicOf({ quiz: { questions: [{ ...essay, stem: { ...rich(''), html } }] } }, media);
    return childrenOf(openMoodle(topic).questions[0]!, 'questiontext')[0]!;
  };
  const picture: Media = { name: 'img/a b.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };

  test('hold the pictures that they show, once each, and no others', () => {
    const shown = '<p><img src="media:img/a b.png" alt="" /><img src="media:img/a b.png" alt="" /></p>';
    const field = text(shown, [picture, RASTER]);
    const [file, ...others] = childrenOf(field, 'file');
    expect(others).toEqual([]);
    expect([file!.attributes.encoding, file!.attributes.path, file!.text]).toEqual(['base64', '/img/', 'AQID']);
    expect(fieldOf(field, 'text')).toContain(`src="@@PLUGINFILE@@/img/${file!.attributes.name}"`);
  });

  test('hold formulas as TeX, and nothing else that looks like one, or like a file', () => {
    const formula = '<math><mi>x</mi><annotation encoding="application/x-tex">x &lt; \\frac{1}{2}</annotation></math>';
    expect(fieldOf(text(`<p>${formula} costs $$, not \\(</p>`), 'text')).toBe(
      '<p>\\( x &lt; \\frac{1}{2} \\) costs <span>$</span>$, not \\<span>(</span></p>',
    );
    expect(fieldOf(text('<p>@@PLUGINFILE@@/x</p>'), 'text')).toBe('<p>&#64;@PLUGINFILE@@/x</p>');
  });

  test('show recordings with their transcript open below them', () => {
    const player =
      '<figure data-player="audio">\n<audio src="media:a.mp3" controls="" aria-label="A tone"></audio>\n' +
      '<details data-transcript=""><summary>A tone</summary>\n<p>La</p>\n</details>\n</figure>';
    const field = text(player, [{ name: 'a.mp3', type: 'audio/mpeg', bytes: new Uint8Array([1]) }]);
    expect(fieldOf(field, 'text')).toContain('<audio src="@@PLUGINFILE@@/a.mp3" controls=""');
    expect(fieldOf(field, 'text')).toContain('<strong>Transcript: A tone</strong>');
    expect(fieldOf(field, 'text')).not.toContain('<details');
    expect(childrenOf(field, 'file')).toHaveLength(1);
  });

  test('have as many blanks as the author wrote, whatever else is in braces or brackets', () => {
    const stem = gapped(['{1:SHORTANSWER:=no} {#1} ', ' [[1]] {:SA:=x}']);
    const blanks = {
      id: 'q',
      type: 'fill-blanks',
      stem,
      gaps: [{ answers: ['a~b', '}#{', '50%', '*\\', 'R&', '=x'] }],
    };
    const html = fieldOf(openMoodle(asking(blanks)).questions[0]!, 'questiontext')!;
    const read = readCloze(html);
    expect(read.blanks).toHaveLength(1);
    expect(read.blanks[0]!.answers.map(({ text: answer }) => answer)).toEqual([
      'a~b',
      '}#{',
      '50%',
      '\\*\\',
      'R&',
      '=x',
    ]);
    const menus = {
      id: 'q',
      type: 'dropdowns',
      stem,
      gaps: [{ choices: [{ text: 'a' }, { text: 'b', right: true }] }],
    };
    const places = fieldOf(openMoodle(asking(menus)).questions[0]!, 'questiontext')!.match(/\[\[\d+\]\]/g);
    expect(places).toEqual(['[[2]]']);
  });
});

describe('any topic', () => {
  test('becomes one well-formed file, whose files resolve and whose idnumbers are no two alike', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        const { entries } = openMoodle(topic);
        const numbers = entries.map((each) => fieldOf(each, 'idnumber'));
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const field of entries.flatMap((entry) => withTexts(entry))) {
          const files = childrenOf(field, 'file').map(
            ({ attributes: { path, name } }) => `@@PLUGINFILE@@${path}${name}`,
          );
          const shown = fieldOf(field, 'text')!.match(/(?<==")@@PLUGINFILE@@[^"]*/g) ?? [];
          expect(new Set(files)).toEqual(new Set(shown));
        }
        for (const entry of ofType(entries, 'cloze')) {
          const { blanks } = readCloze(fieldOf(entry, 'questiontext')!);
          const question = topic.quiz!.questions.find(({ id }) => fieldOf(entry, 'idnumber') === `${topic.id}-${id}`);
          expect(blanks).toHaveLength((question as { gaps: unknown[] }).gaps.length);
        }
        expect(buildMoodle(topic).files).toEqual(buildMoodle(topic).files);
      }),
      { numRuns: 100 },
    );
  });
});

/** Every field of HTML in an entry of the bank. */
const withTexts = (node: XmlNode): XmlNode[] => [
  ...(node.attributes.format === 'html' && fieldOf(node, 'text') !== undefined ? [node] : []),
  ...node.children.flatMap(withTexts),
];

describe('the package', () => {
  test('is the XML itself, and no zip', async () => {
    const { fileName, bytes } = await buildPackage(everyShape(), 'moodle-xml');
    expect(fileName).toBe('sample.moodle-xml.xml');
    expect(new TextDecoder().decode(bytes)).toBe(openMoodle(everyShape()).xml);
  });

  test('is not written for a topic that asks nothing, which is said', async () => {
    const { bytes, losses } = await buildPackage(topicOf({}), 'moodle-xml');
    expect([bytes, losses.map(({ rule }) => rule)]).toEqual([undefined, ['loss-no-quiz']]);
  });
});
