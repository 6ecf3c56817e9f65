import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../../src/targets/qti12/shares.js';
import { processItem } from '../../support/qti12-interpreter.js';
import { written } from '../../support/qti12-items.js';
import { metadataField, questionHtml } from '../../support/qti12-package.js';
import { gapped, pictured, rich } from '../../support/topics.js';
import { all, first, texts, type XmlNode } from '../../support/xml-tree.js';

const pair = (left: string, right: string) => ({ left: rich(left, true), right: rich(right, true) });
const matching = {
  type: 'matching',
  pairs: [pair('Ann', 'Chair'), pair('Bob', 'Clerk'), pair('Cleo', 'Clerk')],
  distractors: [rich('Cook', true)],
};
const ordering = { type: 'ordering', items: ['One', 'Two', 'Three'].map((text) => ({ text: rich(text, true) })) };
const feedback = { general: rich('G.'), correct: rich('Right.'), incorrect: rich('Wrong.') };

const labelsOf = (menu: XmlNode): [string | undefined, string][] =>
  all(menu, 'response_label').map((label) => [label.attributes.ident, first(label, 'mattext').text]);
/** The labels of right answers, response by response. */
const keyOf = (item: XmlNode): Record<string, string[]> => {
  const scoring = all(item, 'respcondition').filter((each) => all(each, 'setvar').length > 0);
  const textOf = Object.fromEntries(labelsOf(item));
  const right = scoring.map((condition) => {
    const { attributes, text } = first(condition, 'varequal');
    return { respident: attributes.respident ?? '', text: textOf[text] ?? '' };
  });
  const texts = (wanted: string): string[] =>
    right.filter(({ respident }) => respident === wanted).map(({ text }) => text);
  return Object.fromEntries(right.map(({ respident }) => [respident, texts(respident)]));
};

describe('shares', () => {
  test.each([1, 2, 3, 6, 7, 9, 11, 13, 64, 300])('of %i parts add up to exactly 100', (count) => {
    const shares = sharesOf(count);
    expect(shares).toHaveLength(count);
    for (const share of shares) expect(share).toMatch(/^\d+\.\d\d$/);
    const hundredths = shares.map((share) => Math.round(Number(share) * 100));
    expect(hundredths.reduce((sum, each) => sum + each)).toBe(10_000);
    expect(Math.max(...hundredths) - Math.min(...hundredths)).toBeLessThanOrEqual(1);
  });

  test('of three pairs', () => {
    expect(texts(written(matching).item, 'setvar')).toEqual(['33.33', '33.34', '33.33']);
  });
});

describe('matching_question', () => {
  const { item, losses } = written({ ...matching, feedback });

  test('one response_lid a left item, with the same right labels in each', () => {
    const menus = all(item, 'response_lid');
    expect(menus.map(({ attributes }) => attributes.rcardinality)).toEqual(['Single', 'Single', 'Single']);
    expect(menus.map((menu) => first(menu, 'mattext').text)).toEqual(['<p>Ann</p>', '<p>Bob</p>', '<p>Cleo</p>']);
    for (const menu of menus) expect(labelsOf(menu)).toEqual(labelsOf(menus[0]!));
    expect(
      labelsOf(menus[0]!)
        .map(([, text]) => text)
        .sort(),
    ).toEqual(['Chair', 'Clerk', 'Cook']);
    expect(losses).toEqual([]);
  });

  test("the first digits of a right side's ident, which Classic takes for its id, are no other's", () => {
    const idents = labelsOf(all(item, 'response_lid')[0]!).map(([ident]) => /\d+/.exec(ident ?? '')?.[0]);
    expect(new Set(idents).size).toBe(3);
  });

  test('right sides are plain text', () => {
    for (const label of all(item, 'response_label'))
      expect(first(label, 'mattext').attributes.texttype).toBe('text/plain');
  });

  test('the key', () => {
    expect(keyOf(item)).toEqual({ response_101: ['Chair'], response_102: ['Clerk'], response_103: ['Clerk'] });
  });

  test('feedback conditions stand after the scoring ones', () => {
    const kinds = all(item, 'respcondition').map((each) => (all(each, 'setvar').length > 0 ? 'score' : 'feedback'));
    expect(kinds.lastIndexOf('score')).toBeLessThan(kinds.indexOf('feedback'));
  });

  test('right and wrong answers show what is said of them', () => {
    const key = Object.fromEntries(
      all(item, 'respcondition')
        .flatMap((each) => (all(each, 'setvar').length > 0 ? all(each, 'varequal') : []))
        .map(({ attributes, text }) => [attributes.respident ?? '', [text]]),
    );
    expect(processItem(item, key)).toEqual({ score: 100, feedback: ['general_fb', 'correct_fb'] });
    expect(processItem(item, { ...key, response_101: [] })).toEqual({
      score: 66.67,
      feedback: ['general_fb', 'general_incorrect_fb'],
    });
  });

  test('right answers are not told what is said of wrong ones, also where nothing is said of right ones', () => {
    const { item: one } = written({
      type: 'fill-blanks',
      gaps: [{ answers: ['a', 'b'] }],
      feedback: { incorrect: rich('Wrong.') },
    });
    expect(processItem(one, { response_b1: ['b'] })).toEqual({ score: 100, feedback: [] });
    expect(processItem(one, { response_b1: [] })).toEqual({ score: 0, feedback: ['general_incorrect_fb'] });
  });

  test('the last condition on a left side has no feedback: Classic would show it beside that side', () => {
    for (const left of ['response_101', 'response_102', 'response_103']) {
      const naming = all(item, 'respcondition').filter(
        // Of a condition on several sides, Classic takes the first.
        (each) => all(each, 'varequal')[0]?.attributes.respident === left,
      );
      expect(all(naming.at(-1)!, 'displayfeedback')).toEqual([]);
    }
  });

  test('the options stand in an order that gives nothing away, unless the author wants theirs', () => {
    const lefts = ['1', '2', '3', '4'];
    const orderOf = (question: object): string[] =>
      labelsOf(all(written(question).item, 'response_lid')[0]!).map(([, text]) => text);
    const question = { type: 'matching', pairs: lefts.map((left) => pair(left, `${left}.`)) };
    expect(orderOf(question)).not.toEqual(['1.', '2.', '3.', '4.']);
    expect(orderOf({ ...question, shuffle: false })).toEqual(['1.', '2.', '3.', '4.']);
  });

  test('all or nothing cannot be said', () => {
    expect(written({ ...matching, grading: 'all' }).losses).toEqual(['loss-grading']);
  });
});

describe('ordering, which is an error in Classic Quizzes', () => {
  test('matches places and items', () => {
    const { item, losses } = written(ordering);
    expect(metadataField(item, 'question_type')).toBe('matching_question');
    expect(all(item, 'response_lid').map((place) => first(place, 'mattext').text)).toEqual([
      'Place 1',
      'Place 2',
      'Place 3',
    ]);
    expect(keyOf(item)).toEqual({ response_101: ['One'], response_102: ['Two'], response_103: ['Three'] });
    expect(losses).toEqual(['loss-ordering', 'loss-grading']);
  });

  test.each([2, 3, 4, 8])('%i items are never offered in the right order', (count) => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      const items = Array.from({ length: count }, (_, place) => ({ text: rich(`Item ${place}`, true) }));
      const offered = labelsOf(all(written({ id, type: 'ordering', items }).item, 'response_lid')[0]!);
      expect(offered.map(([, text]) => text)).not.toEqual(items.map(({ text }) => text.text));
    }
  });

  test('items are plain text there: formatting is a loss', () => {
    const formatted = { text: { ...rich('Two', true), html: '<em>Two</em>' } };
    expect(written({ ...ordering, items: [...ordering.items, formatted] }).losses).toContain('loss-item-format');
  });
});

describe('blanks and menus in a text', () => {
  const blanks = {
    type: 'fill-blanks',
    stem: gapped(['A ', ' c']),
    body: gapped(['D ', '.'], 1),
    gaps: [{ answers: ['b', ' B  b '] }, { answers: ['e'] }],
  };
  const menus = {
    type: 'dropdowns',
    stem: gapped(['A ', ' or ', '.']),
    gaps: [
      { choices: [{ text: 'x' }, { text: 'y', right: true }] },
      { choices: [{ text: 'y', right: true }, { text: 'x' }] },
    ],
  };
  const namesIn = (item: XmlNode): string[] =>
    [...questionHtml(item).matchAll(/\[([A-Za-z0-9_.-]+)\]/g)].map(([, name]) => name!);
  const idents = (item: XmlNode): (string | undefined)[] => labelsOf(item).map(([ident]) => ident);

  test.each([
    ['fill_in_multiple_blanks_question', blanks],
    ['multiple_dropdowns_question', menus],
  ])('%s: one response_NAME a blank, whose material is the bare name, and [NAME] in the text', (type, question) => {
    const { item, losses } = written(question);
    expect(metadataField(item, 'question_type')).toBe(type);
    const names = namesIn(item);
    expect(names).toEqual(['b1', 'b2']);
    expect(all(item, 'response_lid').map(({ attributes }) => attributes.ident)).toEqual(['response_b1', 'response_b2']);
    expect(all(item, 'response_lid').map((blank) => first(blank, 'mattext').text)).toEqual(names);
    expect(losses).toEqual([]);
  });

  test.each([blanks, menus])(
    '$type: idents are distinct integers over all blanks, or the key is wrong in silence',
    (question) => {
      const found = idents(written(question).item);
      expect(new Set(found).size).toBe(found.length);
      for (const ident of found) expect(ident).toMatch(/^\d+$/);
    },
  );

  test('a menu scores by setvar Add', () => {
    const { item } = written(menus);
    expect(all(item, 'setvar').map(({ attributes, text }) => [attributes.action, text])).toEqual([
      ['Add', '50.00'],
      ['Add', '50.00'],
    ]);
    expect(keyOf(item)).toEqual({ response_b1: ['y'], response_b2: ['y'] });
  });

  test('every spelling of a blank scores, written as learners type it', () => {
    const { item } = written(blanks);
    expect(keyOf(item)).toEqual({ response_b1: ['b', 'B b'], response_b2: ['e'] });
    expect(processItem(item, { response_b1: ['B B'], response_b2: [''] }).score).toBe(50);
  });

  test('text that looks like a blank is not taken for one', () => {
    const stem = { ...gapped(['[b1] [x](y) \\', ' [[b2]]']), inline: true };
    const { item } = written({ ...blanks, stem, body: gapped(['', ''], 1) });
    expect(namesIn(item)).toEqual(['b1', 'b2']);
    expect(questionHtml(item)).toContain('<span>[</span>b1] <span>[</span>x](y) <span>\\</span>[b1]');
  });

  test('where an attribute or a formula holds such text, blanks bear another name', () => {
    const picture = '<img src="media:img/map.svg" alt="[b1]" />';
    const stem = { ...gapped(['', ' is ', '.']), html: `${picture}${gapped(['', ' is ', '.']).html}` };
    const { item } = written({ ...blanks, stem, body: undefined });
    expect(questionHtml(item)).toContain('alt="[b1]"');
    expect(all(item, 'response_lid').map(({ attributes }) => attributes.ident)).toEqual([
      'response_bb1',
      'response_bb2',
    ]);
  });

  test('case and all or nothing cannot be said', () => {
    expect(written({ ...blanks, case: true, grading: 'all' }).losses).toEqual(['loss-case', 'loss-grading']);
    expect(written({ ...menus, grading: 'all' }).losses).toEqual(['loss-grading']);
  });

  test('a shuffle of one question alone is a loss', () => {
    expect(written({ ...menus, shuffle: true }).losses).toEqual(['loss-shuffle']);
    expect(written({ ...matching, shuffle: true }).losses).toEqual(['loss-shuffle']);
    expect(written({ ...menus, shuffle: true }, { shuffle: 'answers' }).losses).toEqual([]);
  });
});

describe('hotspot, whose coordinates abort the whole import', () => {
  const area = (label: string, right = false) => ({
    label: rich(label, true),
    right,
    shape: { circle: [9.5, 9, 9] },
    feedback: rich(`At ${label}.`),
  });
  const hotspot = (...areas: object[]) => ({ type: 'hotspot', image: pictured('Map'), areas });

  test('is a choice of its labels, with the picture in the question', () => {
    const { item, losses } = written(hotspot(area('Moscow', true), area('Warsaw')));
    expect(metadataField(item, 'question_type')).toBe('multiple_choice_question');
    expect(questionHtml(item)).toBe('<p>What?</p><p><img src="$IMS-CC-FILEBASE$/images/img/map.svg" alt="Map" /></p>');
    expect(labelsOf(item)).toEqual([
      ['101', '<p>Moscow</p>'],
      ['102', '<p>Warsaw</p>'],
    ]);
    expect(processItem(item, { response1: ['101'] })).toEqual({ score: 100, feedback: ['101_fb'] });
    expect(losses).toEqual(['loss-hotspot']);
  });

  test('with several right areas is a choice of several', () => {
    const { item, losses } = written(hotspot(area('A', true), area('B', true), area('C')));
    expect(metadataField(item, 'question_type')).toBe('multiple_answers_question');
    expect(processItem(item, { response1: ['101', '102'] }).score).toBe(100);
    expect(processItem(item, { response1: ['101'] }).score).toBe(0);
    expect(losses).toEqual(['loss-hotspot', 'loss-grading']);
  });

  test('holds no coordinate', () => {
    expect(JSON.stringify(written(hotspot(area('Moscow', true))).item)).not.toContain('9.5');
  });
});
