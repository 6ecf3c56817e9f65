import { describe, expect, test } from 'vitest';
import { byOldNames } from '../../support/qti-names.js';
import { openQti, type QtiTarget, qtiNames } from '../../support/qti-package.js';
import { gapped, PICTURE, pictured, rich, topicOf } from '../../support/topics.js';
import { all, first, texts, type XmlNode } from '../../support/xml-tree.js';

const short = (id: string, more: object = {}) => ({
  id,
  type: 'short-text',
  stem: rich('What?', true),
  answers: [{ text: 'x' }],
  ...more,
});
const essay = { id: 'e', type: 'essay', stem: rich('Why?', true), points: 6 };

function testOf(target: QtiTarget, quiz: object, data: object = {}): { root: XmlNode; losses: string[] } {
  const { test: root, losses } = openQti(
    target,
    topicOf({ ...data, quiz: { attempts: 1, questions: [short('q')], ...quiz } }, [PICTURE]),
  );
  return {
    root: byOldNames(root),
    losses: losses.map(({ rule }) => rule as string).filter((rule) => rule !== 'loss-pages'),
  };
}

const attributes = (root: XmlNode, name: string) => all(root, name).map((node) => node.attributes);

describe.each(qtiNames)('the test of %s', (target) => {
  test('refers to each item by its path, with its points as weight', () => {
    const { root } = testOf(target, { questions: [short('a', { points: 2.5 }), short('b')] });
    expect(attributes(root, 'assessmentItemRef')).toEqual([
      { identifier: 'sample-a', href: 'items/a.xml' },
      { identifier: 'sample-b', href: 'items/b.xml' },
    ]);
    expect(attributes(root, 'weight').map(({ value }) => value)).toEqual(['2.5', '1']);
  });

  test('a pool is a section of its own, where its first question stands', () => {
    const questions = [short('a'), short('p', { pool: 'dates' }), short('b'), short('q', { pool: 'dates' })];
    const { root } = testOf(target, { questions, pools: [{ id: 'dates', name: 'Dates', pick: 1 }] });
    const section = first(root, 'assessmentSection');
    expect(section.children.map(({ name }) => name)).toEqual([
      'assessmentItemRef',
      'assessmentSection',
      'assessmentItemRef',
    ]);
    const pool = section.children[1]!;
    expect(pool.attributes).toMatchObject({ identifier: 'sample_pool-dates', title: 'Dates', visible: 'false' });
    expect(attributes(pool, 'selection')).toEqual([{ select: '1' }]);
    expect(attributes(pool, 'ordering')).toEqual([{ shuffle: 'true' }]);
    expect(attributes(pool, 'assessmentItemRef').map(({ identifier }) => identifier)).toEqual(['sample-p', 'sample-q']);
  });

  test.each([
    ['none', 0],
    ['answers', 0],
    ['questions', 1],
    ['all', 1],
  ])('shuffle: %s', (shuffle, count) => {
    expect(all(testOf(target, { shuffle }).root, 'ordering')).toHaveLength(count);
  });

  test.each([
    [{}, [], []],
    [{ 'time-limit': 30, 'time-limit-strict': true }, [{ maxTime: '1800' }], []],
    [{ 'time-limit': 0.5 }, [{ maxTime: '30', allowLateSubmission: 'true' }], ['loss-time-limit']],
  ])('time limit: %j', (quiz, limits, expected) => {
    const { root, losses } = testOf(target, quiz);
    expect(attributes(root, 'timeLimits')).toEqual(limits);
    expect(losses).toEqual(expected);
  });

  test.each([
    [
      { attempts: 3 },
      { maxAttempts: '3', showFeedback: 'true', showSolution: 'true' },
      'individual',
      ['loss-attempts'],
    ],
    [
      { attempts: 0 },
      { maxAttempts: '0', showFeedback: 'true', showSolution: 'true' },
      'individual',
      ['loss-attempts'],
    ],
    [{ feedback: 'end' }, { maxAttempts: '1', showFeedback: 'true', showSolution: 'true' }, 'simultaneous', []],
    [{ feedback: 'never' }, { maxAttempts: '1', showFeedback: 'false', showSolution: 'false' }, 'individual', []],
    [{ 'show-answers': 'never' }, { maxAttempts: '1', showFeedback: 'true', showSolution: 'false' }, 'individual', []],
    [
      { 'show-answers': 'passed' },
      { maxAttempts: '1', showFeedback: 'true', showSolution: 'false' },
      'individual',
      ['loss-show-answers'],
    ],
  ])('%j', (quiz, control, mode, expected) => {
    const { root, losses } = testOf(target, quiz);
    expect(attributes(root, 'itemSessionControl')).toEqual([control]);
    expect(first(root, 'testPart').attributes.submissionMode).toBe(mode);
    expect(losses).toEqual(expected);
  });

  test('what completes the lesson is lost', () => {
    expect(testOf(target, {}, { 'on-fail': 'incomplete', completion: 'both' }).losses).toEqual(['loss-completion']);
  });

  test('a text above the quiz stands in the section, or where it can in a document that every item shares', () => {
    const intro = { ...rich(''), html: `<p>Look: ${pictured('Map').html}</p>` };
    const topic = topicOf({ quiz: { questions: [short('q')], intro } }, [PICTURE]);
    const { test: root, items, files, manifest } = openQti(target, topic);
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('images/img/map.svg');
    if (target !== 'qti30') {
      const block = first(byOldNames(root), 'rubricBlock');
      expect(block.attributes).toEqual({ view: 'candidate' });
      expect(first(block, 'img').attributes.src).toBe('images/img/map.svg');
      return;
    }
    expect(all(byOldNames(root), 'rubricBlock')).toEqual([]);
    expect(attributes(byOldNames(items[0]!), 'assessmentStimulusRef')).toEqual([
      { identifier: 'sample_intro', href: '../stimuli/intro.xml' },
    ]);
    expect(first(items[0]!, 'div').attributes).toEqual({
      class: 'qti-shared-stimulus',
      'data-stimulus-idref': 'sample_intro',
    });
    expect(paths).toContain('stimuli/intro.xml');
    expect(all(manifest, 'resource').map(({ attributes: { type } }) => type)).toContain('imsqti_stimulus_xmlv3p0');
  });

  test('review questions come last, without points, if they are wanted', () => {
    const sections = [
      { kind: 'review', title: 'R', questions: [{ id: 'q', question: rich('Why?', true), answer: rich('So.') }] },
    ];
    expect(testOf(target, {}, { sections }).losses).toEqual(['loss-review']);
    const { root, losses } = testOf(target, { 'include-review': true }, { sections });
    expect(losses).toEqual([]);
    expect(attributes(root, 'assessmentItemRef')[1]).toEqual({
      identifier: 'sample_review-q',
      href: 'items/review_q.xml',
      category: 'human',
    });
    expect(attributes(root, 'weight')[1]!.value).toBe('0');
  });
});

describe.each(qtiNames)('the outcomes of %s', (target) => {
  const needed = (root: XmlNode) => texts(first(root, 'gte'), 'baseValue').at(-1);

  test('TOTAL is what all items give, never below 0', () => {
    const { root } = testOf(target, { pass: 0 });
    expect(first(root, 'outcomeDeclaration').attributes).toMatchObject({ identifier: 'TOTAL', normalMaximum: '1' });
    expect(first(root, 'testVariables').attributes).toEqual({
      variableIdentifier: 'SCORE',
      weightIdentifier: 'POINTS',
    });
    expect(all(root, 'lt')).toHaveLength(1);
    expect(all(root, 'testFeedback')).toEqual([]);
  });

  test('PASSED compares it with the pass mark, in points', () => {
    const { root } = testOf(target, { pass: 70, questions: [short('a', { points: 3 }), short('b', { points: 7 })] });
    expect(needed(root)).toBe('7');
    expect(all(root, 'testFeedback').map(({ attributes: { identifier }, text }) => [identifier, text.trim()])).toEqual([
      ['passed', 'Passed'],
      ['failed', 'Not passed'],
    ]);
  });

  test('what a person marks is left out of it', () => {
    const { root } = testOf(target, { pass: 50, questions: [short('a', { points: 3 }), essay] });
    expect(needed(root)).toBe('1.5');
    expect(attributes(root, 'testVariables').at(-1)).toMatchObject({ excludeCategory: 'human' });
    expect(all(testOf(target, { questions: [essay] }).root, 'testFeedback')).toEqual([]);
  });

  test('where the most depends on what is drawn, it is added up', () => {
    const questions = [short('p', { pool: 'dates' }), short('q', { pool: 'dates', points: 3 })];
    const { root } = testOf(target, { pass: 50, questions, pools: [{ id: 'dates', name: 'Dates', pick: 1 }] });
    expect(attributes(root, 'testVariables').map(({ variableIdentifier }) => variableIdentifier)).toEqual([
      'SCORE',
      'MAXSCORE',
    ]);
    expect(texts(first(root, 'product'), 'baseValue')).toEqual(['0.5']);
  });
});

describe.each(qtiNames)('the items of %s', (target) => {
  const itemOf = (question: object): XmlNode =>
    byOldNames(openQti(target, topicOf({ quiz: { questions: [{ id: 'q', ...question }] } }, [PICTURE])).items[0]!);

  test('a pinned choice is fixed', () => {
    const choices = [
      { text: rich('A', true), right: true },
      { text: rich('None', true), pin: true },
    ];
    const item = itemOf({ type: 'single-choice', stem: rich('?', true), shuffle: true, choices });
    expect(first(item, 'choiceInteraction').attributes.shuffle).toBe('true');
    expect(attributes(item, 'simpleChoice').map(({ fixed }) => fixed)).toEqual(['false', 'true']);
  });

  test('a place in a picture has whole pixels, and the picture its own element', () => {
    const areas = [
      { label: rich('A & B', true), right: true, shape: { rect: [10.4, 20, 30, 40.2] } },
      { label: rich('C', true), shape: { circle: [99, 98, 5.6] } },
    ];
    const item = itemOf({ type: 'hotspot', stem: rich('?', true), image: pictured('Map'), areas });
    expect(attributes(item, 'hotspotChoice')).toEqual([
      { identifier: 'c1', shape: 'rect', coords: '10,20,40,60', hotspotLabel: 'A & B' },
      { identifier: 'c2', shape: 'circle', coords: '99,98,6', hotspotLabel: 'C' },
    ]);
    const size = { width: '400', height: '300' };
    if (target === 'qti30')
      expect(first(item, 'img').attributes).toEqual({ src: '../images/img/map.svg', alt: 'Map', ...size });
    else
      expect(first(item, 'object').attributes).toEqual({
        data: '../images/img/map.svg',
        type: 'image/svg+xml',
        ...size,
      });
  });

  test('the rubric is for those who mark, and who marks is said where it can be', () => {
    const item = itemOf({ ...essay, rubric: rich('2 for a reason.') });
    expect(first(item, 'rubricBlock').attributes.view).toBe('scorer');
    expect(first(item, 'outcomeDeclaration').attributes.externalScored).toBe(target === 'qti21' ? undefined : 'human');
    expect(all(item, 'responseProcessing')).toEqual([]);
  });

  test('the orders that the file has give nothing away', () => {
    const items = ['A', 'B', 'C', 'D'].map((text) => ({ text: rich(text, true) }));
    const item = itemOf({ type: 'ordering', stem: rich('?', true), items });
    expect(texts(item, 'simpleChoice').join('')).not.toBe('ABCD');
    expect(texts(first(item, 'correctResponse'), 'value')).toEqual(['c1', 'c2', 'c3', 'c4']);
  });

  test('gaps stand in the text', () => {
    const gaps = [{ answers: ['Moscow'] }, { answers: ['1956', 'in 1956'] }];
    const item = itemOf({ type: 'fill-blanks', stem: gapped(['It was in ', ', ', '.']), gaps });
    expect(first(item, 'p').children.map(({ attributes: { responseIdentifier } }) => responseIdentifier)).toEqual([
      'RESPONSE1',
      'RESPONSE2',
    ]);
    expect(first(item, 'p').text).toBe('It was in , .');
  });

  test('a penalty reaches below 0', () => {
    const item = itemOf({ ...short('q'), points: 2, penalty: 0.5 });
    expect(first(item, 'outcomeDeclaration').attributes.normalMinimum).toBe('-0.25');
  });

  test('the text reads from right to left where its language does', () => {
    const { items } = openQti(target, topicOf({ lang: 'ar', quiz: { questions: [short('q')] } }));
    const item = byOldNames(items[0]!);
    expect(item.attributes['xml:lang']).toBe('ar');
    expect(first(item, 'itemBody').attributes.dir).toBe(target === 'qti21' ? undefined : 'rtl');
  });
});
