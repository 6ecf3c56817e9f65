import { describe, expect, test } from 'vitest';
import { imscc } from '../../../src/targets/imscc/index.js';
import { numberSpellings } from '../../../src/targets/imscc/questions/number-spellings.js';
import { offeredOrders } from '../../../src/targets/imscc/questions/ordering.js';
import { weightsOf } from '../../../src/targets/imscc/weights.js';
import { itemsOf, openCartridge } from '../../support/cartridge-package.js';
import { feedbackOf, lossesOf, metadataField, questionHtml, textOf } from '../../support/qti12-package.js';
import { everyShape, PICTURE, pictured, rich, topicOf } from '../../support/topics.js';
import { all, first, texts } from '../../support/xml-tree.js';

const choices = (feedback = {}) => [
  { text: rich('A', true), right: true, ...feedback },
  { text: rich('B', true), ...feedback },
  { text: rich('C', true) },
];

function written(question: object, quiz: object = {}) {
  const topic = topicOf({ quiz: { ...quiz, questions: [{ id: 'q', stem: rich('What?', true), ...question }] } }, [
    PICTURE,
  ]);
  const opened = openCartridge(imscc, topic);
  return { items: itemsOf(opened, topic, 'q'), losses: lossesOf(opened.losses, 'q') };
}

describe('the cartridge, as Moodle wants it', () => {
  const opened = openCartridge(imscc, everyShape());

  test('the items of the table of contents are the pages in order, and the quiz where the author put it', () => {
    const [root] = all(opened.manifest, 'item');
    expect(all(root!, 'title').map(({ text }) => text)).toEqual([
      ...['Sample', 'Sample term', 'Key facts', 'Background', 'Review questions', 'Related terms', 'Sample'],
    ]);
  });

  test('the bank of a pool stands outside the table of contents, and the quiz asks none of its questions', () => {
    const bank = all(opened.manifest, 'resource').find(({ attributes }) => attributes.type?.endsWith('question-bank'));
    expect(first(bank!, 'file').attributes.href).toBe('sample_pool-dates.xml');
    expect(all(opened.manifest, 'item').map(({ attributes }) => attributes.identifierref)).not.toContain(
      bank!.attributes.identifier,
    );
    expect(textOf(opened.files, 'sample.xml')).not.toContain('sample-d1');
    expect(opened.losses.map(({ rule }) => rule)).toContain('loss-pool-bank');
  });

  test('a picture of a question is addressed from the file of the quiz, that of a page from the page', () => {
    const [map] = itemsOf(opened, everyShape(), 'map');
    expect(questionHtml(map!)).toContain('src="sample/images/img/map.svg"');
    const shown = topicOf({ definition: pictured('Map') }, [PICTURE]);
    expect(textOf(openCartridge(imscc, shown).files, 'sample/overview.html')).toContain('src="images/img/map.svg"');
  });

  test('identifiers of parts derive from topic, question and part', () => {
    expect(opened.items.map(({ attributes }) => attributes.ident)).toEqual([
      ...['sample-who', 'sample-which', 'sample-so', 'sample-name', 'sample-explain', 'sample-share'],
      ...['sample-posts_1', 'sample-posts_2', 'sample-posts_3', 'sample-order'],
      ...['sample-blanks_1', 'sample-blanks_2', 'sample-blanks_3', 'sample-menus_1', 'sample-menus_2', 'sample-map'],
      ...['sample-d1', 'sample-d2'],
    ]);
  });

  test('points stand in two fields, for Moodle and for New Quizzes', () => {
    const [blank] = itemsOf(opened, everyShape(), 'blanks');
    expect([metadataField(blank!, 'cc_weighting'), metadataField(blank!, 'points_possible')]).toEqual(['1', '1.0']);
  });

  test('true and false have these idents, in any language and order', () => {
    const truth = [
      { text: rich('Falsch', true), value: false },
      { text: rich('Wahr', true), value: true, right: true },
    ];
    const { items } = written({ type: 'true-false', choices: truth });
    expect(all(items[0]!, 'response_label').map(({ attributes }) => attributes.ident)).toEqual(['false', 'true']);
    expect(texts(items[0]!, 'varequal')).toEqual(['true']);
  });

  test('attempts and time limit are told; without a limit of attempts they are unlimited', () => {
    const quiz = (settings: object) => {
      const topic = topicOf({
        quiz: { ...settings, questions: [{ type: 'essay', id: 'q', stem: rich('Why?', true) }] },
      });
      const text = textOf(openCartridge(imscc, topic).files, 'sample.xml');
      return [...text.matchAll(/<fieldlabel>(qmd_timelimit|cc_maxattempts)<\/fieldlabel>\s*<fieldentry>(\w+)/g)].map(
        ([, label, entry]) => `${label} ${entry}`,
      );
    };
    expect(quiz({ attempts: 7, 'time-limit': 29.5 })).toEqual(['qmd_timelimit 30', 'cc_maxattempts 7']);
    expect(quiz({})).toEqual(['cc_maxattempts unlimited']);
  });

  test('a topic without a quiz has its pages', () => {
    const { files, losses } = openCartridge(imscc, topicOf({}));
    expect(files.map(({ path }) => path)).toEqual(['imsmanifest.xml', 'sample/overview.html']);
    expect(losses).toEqual([]);
  });
});

describe('feedback', () => {
  test('for a choice ends the processing, and holds what is said of right and wrong answers', () => {
    const feedback = { general: rich('All.'), correct: rich('Yes.'), incorrect: rich('No.') };
    const { items, losses } = written({ type: 'single-choice', choices: choices({ feedback: rich('So.') }), feedback });
    expect(feedbackOf(items[0]!)).toEqual({
      general_fb: '<p>All.</p>',
      '101_fb': '<p>So.</p><p>Yes.</p>',
      '102_fb': '<p>So.</p><p>No.</p>',
      '103_fb': '<p>No.</p>',
    });
    expect(all(items[0]!, 'respcondition').map(({ attributes }) => attributes.continue)).toEqual([
      ...['Yes', 'No', 'No', 'No'],
    ]);
    expect(losses).toEqual([]);
  });

  test('for one of several choices is general: its own would make Classic Quizzes ask for one answer', () => {
    const { items, losses } = written({ type: 'multiple-choice', choices: choices({ feedback: rich('So.') }) });
    expect(Object.keys(feedbackOf(items[0]!))).toEqual(['general_fb']);
    expect(texts(items[0]!, 'itemfeedback')[0]).toContain('<p>A</p><blockquote><p>So.</p></blockquote>');
    expect(losses).toEqual(['loss-grading', 'loss-choice-feedback']);
    expect(all(items[0]!, 'varequal').map(({ attributes }) => attributes.case)).toEqual(['Yes', 'Yes', 'Yes']);
  });

  test('for right and wrong answers to a whole of parts or a typed text is lost', () => {
    const feedback = { correct: rich('Yes.') };
    const { losses } = written({ type: 'short-text', answers: [{ text: 'a' }], feedback });
    expect(losses).toEqual(['loss-result-feedback']);
  });
});

describe('losses', () => {
  test('what Moodle reads in a way of its own', () => {
    expect(written({ type: 'short-text', answers: [{ text: '0' }, { text: '5*3' }] }).losses).toEqual([
      'loss-zero',
      'loss-wildcard',
    ]);
    const shown = [{ text: pictured('Map'), right: true }, { text: rich('B', true) }];
    expect(written({ type: 'single-choice', choices: shown }).losses).toEqual(['loss-answer-picture']);
  });

  test('shuffling, of the quiz and of a question', () => {
    expect(written({ type: 'single-choice', choices: choices(), shuffle: true }).losses).toEqual([
      'loss-question-shuffle',
    ]);
    expect(written({ type: 'single-choice', choices: choices(), shuffle: false }, { shuffle: 'all' }).losses).toEqual(
      [],
    );
  });

  test('too many numbers for a list: a person marks', () => {
    const { items, losses } = written({ type: 'numeric', answers: [{ text: '0..1000' }] });
    expect(metadataField(items[0]!, 'cc_profile')).toBe('cc.essay.v0p1');
    expect(losses).toEqual(['loss-number-alone']);
  });
});

test('points are shared in whole numbers from 1 to 99', () => {
  expect(weightsOf(3, 3)).toEqual([1, 1, 1]);
  expect(weightsOf(3, 2)).toEqual([2, 1]);
  expect(weightsOf(1, 3)).toEqual([1, 1, 1]);
  expect(weightsOf(0.2, 1)).toEqual([1]);
  expect(weightsOf(2.5, 1)).toEqual([3]);
  expect(weightsOf(1000, 2)).toEqual([99, 99]);
});

test('numbers are listed with as many decimal places as their ends have', () => {
  const spelled = (text: string, comma = false) => numberSpellings(text, comma);
  expect(spelled('5')).toEqual(['5']);
  expect(spelled('5.50')).toEqual(['5.5']);
  expect(spelled('4..6')).toEqual(['4', '5', '6']);
  expect(spelled('1 ± 0.1')).toEqual(['0.9', '1', '1.0', '1.1']);
  expect(spelled('1 ± 0,1', true)).toEqual(['0.9', '0,9', '1', '1.0', '1,0', '1.1', '1,1']);
  expect(spelled('3e8')).toEqual(['300000000']);
  expect(spelled('1e3 ± 1')).toEqual(['999', '1000', '1001']);
  expect(spelled('200 ± 1%')).toEqual(['198', '199', '200', '201', '202']);
  expect(spelled('0 ± 2%')).toEqual(['0']);
  expect(spelled('1.50..1.52')).toEqual(['1.5', '1.50', '1.51', '1.52']);
  expect(spelled('0.5 ± 2%')).toEqual(['0.49', '0.5', '0.50', '0.51']);
  expect(spelled('0..60')).toBeUndefined();
  expect(spelled('five')).toBeUndefined();
});

test('orders on offer are different, the right one among them, not always in one place', () => {
  const right = '0,1,2,3';
  const places = Array.from({ length: 20 }, (_, seed) => {
    const orders = offeredOrders(4, `q${seed}`).map(String);
    expect(new Set(orders).size).toBe(4);
    expect(orders).toContain(right);
    return orders.indexOf(right);
  });
  expect(new Set(places).size).toBeGreaterThan(2);
  expect(offeredOrders(3, 'q')).toHaveLength(4);
  expect(offeredOrders(2, 'q').map(String).sort()).toEqual(['0,1', '1,0']);
});
