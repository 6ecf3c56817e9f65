import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { isRuleId } from '../../src/diagnostics/rules.js';
import { type Response, score } from '../../src/scoring/index.js';
import { courseStructure } from '../../src/targets/cmi5/course-structure.js';
import { cmi5 } from '../../src/targets/cmi5/index.js';
import { imscc } from '../../src/targets/imscc/index.js';
import { scorm12 } from '../../src/targets/scorm12/index.js';
import { scorm20043, scorm20044 } from '../../src/targets/scorm2004/index.js';
import { manifest } from '../../src/targets/scorm2004/manifest.js';
import { web } from '../../src/targets/web/index.js';
import { type QuestionType, question as questionSchema } from '../../src/topic/questions/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { openCartridge } from '../support/cartridge-package.js';
import { isMarked, markCartridge } from '../support/imscc-answers.js';
import { givenInMoodle } from '../support/moodle-answers.js';
import { markMoodle } from '../support/moodle-interpreter.js';
import { buildMoodle, openMoodle, RASTER } from '../support/moodle-package.js';
import { givenTo } from '../support/qti-answers.js';
import { processItem as processItemOfQti } from '../support/qti-interpreter.js';
import { byOldNames } from '../support/qti-names.js';
import { openQti, type QtiTarget, qtiNames } from '../support/qti-package.js';
import { givenAs } from '../support/qti12-answers.js';
import { processItem } from '../support/qti12-interpreter.js';
import { buildQti12, lossesOf, openQti12 } from '../support/qti12-package.js';
import { gapped, PICTURE, pictured, rich, topicOf } from '../support/topics.js';
import { all, parseXml, texts, type XmlNode } from '../support/xml-tree.js';

const page = readFileSync(new URL('../../docs/grading.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, without its two head lines. */
function tableUnder(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const choice = (text: string, right = false) => ({ text: rich(text, true), right });
const stem = { id: 'q', stem: rich('What?', true), points: 2 };
const single = { ...stem, type: 'single-choice', choices: [choice('A', true), choice('B')] };
const truth = (yes: string, no: string) => ({
  ...stem,
  type: 'true-false',
  choices: [
    { ...choice(yes, true), value: true },
    { ...choice(no), value: false },
  ],
});
const multiple = { ...stem, type: 'multiple-choice', choices: [choice('A', true), choice('B', true), choice('C')] };
const short = { ...stem, type: 'short-text', answers: [{ text: 'Grey owl' }] };
const pattern = { text: '/gr[ae]y/', pattern: true };
const essay = { ...stem, type: 'essay' };

const half = { ...choice('Half'), credit: 50 };
const numeric = { ...stem, type: 'numeric', answers: [{ text: '5 ± 0.2' }] };
const pair = (left: string, right: string) => ({ left: rich(left, true), right: rich(right, true) });
const matching = { ...stem, type: 'matching', pairs: [pair('A', 'a'), pair('B', 'b')], distractors: [rich('c', true)] };
const ordering = { ...stem, type: 'ordering', items: ['A', 'B', 'C', 'D'].map((text) => ({ text: rich(text, true) })) };
const blanks = {
  ...stem,
  type: 'fill-blanks',
  stem: gapped(['', ' and ', '.']),
  gaps: [{ answers: ['Grey owl', 'owl'] }, { answers: ['mouse'] }],
};
const menu = { choices: [{ text: 'a' }, { text: 'b', right: true }] };
const menus = { ...stem, type: 'dropdowns', stem: gapped(['', ' and ', '.']), gaps: [menu, menu] };
/** Each area at a place of its own, by its letter. */
const area = (label: string, right = false) => ({
  label: rich(label, true),
  right,
  shape: { circle: [20 + 40 * (label.charCodeAt(0) - 65), 20, 9] },
});
const hotspot = { ...stem, type: 'hotspot', image: pictured('Map'), areas: [area('A', true), area('B')] };
const hotspots = { ...hotspot, areas: [area('A', true), area('B'), area('C', true)] };

/**
 * The question and the answer that a row speaks of: places of choices, or a text. A third value is the number of
 * hints that are taken before it.
 */
const examples: Record<QuestionType, Record<string, [object, Response, number?]>> = {
  'single-choice': {
    'the right choice': [single, 0],
    'a wrong choice': [single, 1],
    'a wrong choice, `penalty=0.5`': [{ ...single, penalty: 0.5 }, 1],
    'none, `penalty=0.5`': [{ ...single, penalty: 0.5 }, null],
    'a choice of `50%`': [{ ...single, choices: [...single.choices, half] }, 2],
    'the right choice of `80%`': [{ ...single, choices: [{ ...choice('A', true), credit: 80 }, choice('B')] }, 0],
    'the right choice, after one hint': [{ ...single, hints: [rich('Think.')] }, 0, 1],
    'the right choice, after one hint, `hint-penalty=0.5`': [
      { ...single, hints: [rich('Think.')], 'hint-penalty': 0.5 },
      0,
      1,
    ],
    'a wrong choice, after one hint, `hint-penalty=0.5`': [
      { ...single, hints: [rich('Think.')], 'hint-penalty': 0.5 },
      1,
      1,
    ],
  },
  'true-false': {
    'the right one': [truth('True', 'False'), 0],
    'the wrong one': [truth('True', 'False'), 1],
    'the right one, in German': [truth('Wahr', 'Falsch'), 0],
    'the wrong one, `penalty=2`': [{ ...truth('True', 'False'), penalty: 2 }, 1],
  },
  'multiple-choice': {
    'every right choice and no other': [multiple, [0, 1]],
    'one of two right choices': [multiple, [1]],
    'two right choices and a wrong one': [multiple, [0, 1, 2]],
    'one right choice and a wrong one': [multiple, [0, 2]],
    'one of two right choices, `grading=all`': [{ ...multiple, grading: 'all' }, [1]],
    'two right choices and a wrong one, `penalty=0.5`': [{ ...multiple, penalty: 0.5 }, [0, 1, 2]],
    'a wrong choice, `penalty=0.5`': [{ ...multiple, penalty: 0.5 }, [2]],
  },
  'short-text': {
    'an accepted spelling': [short, 'Grey owl'],
    'the same in capitals': [short, 'GREY OWL'],
    'the same between blanks': [short, ' Grey owl '],
    'another text': [short, 'Barn owl'],
    'the same in capitals, `case`': [{ ...short, case: true }, 'GREY OWL'],
    'a text that a pattern matches': [{ ...short, answers: [...short.answers, pattern] }, 'gray'],
    'an expected wrong answer': [
      { ...short, answers: [...short.answers, { text: 'Barn owl', right: false }] },
      'Barn owl',
    ],
    'another text, `penalty=0.5`': [{ ...short, penalty: 0.5 }, 'Barn owl'],
    'a text that a pattern matches, patterns alone': [{ ...short, answers: [pattern] }, 'gray'],
    'an answer of `50%`': [{ ...short, answers: [...short.answers, { text: 'owl', credit: 50 }] }, 'owl'],
    'an answer of `50%`, and none earns more': [{ ...short, answers: [{ text: 'owl', credit: 50 }] }, 'owl'],
  },
  numeric: {
    'a number within the tolerance': [numeric, '4.9'],
    'the end of the tolerance': [numeric, '5.2'],
    'a number outside it': [numeric, '5.21'],
    'the end of a range': [{ ...numeric, answers: [{ text: '4..6' }] }, '6'],
    'the second of two accepted numbers': [{ ...numeric, answers: [{ text: '5' }, { text: '7' }] }, '7'],
    'an exact number with a zero more': [{ ...numeric, answers: [{ text: '5' }] }, '5.0'],
    'scientific notation': [{ ...numeric, answers: [{ text: '3e8' }] }, '3E8'],
    'a power of ten': [{ ...numeric, answers: [{ text: '3e8' }] }, '3×10^8'],
    'a number with its unit, `unit=m`': [{ ...numeric, unit: 'm' }, '5 m'],
    'a number without its unit, `unit=m`': [{ ...numeric, unit: 'm' }, '5'],
    'a decimal comma, in German': [{ ...numeric, comma: true }, '5,1'],
    'a decimal point, in German': [{ ...numeric, comma: true }, '5.1'],
    'an expected wrong number': [{ ...numeric, answers: [...numeric.answers, { text: '50', right: false }] }, '50'],
    'a number of `50%`': [{ ...numeric, answers: [...numeric.answers, { text: '4..6', credit: 50 }] }, '6'],
    'a wrong number, `penalty=0.5`': [{ ...numeric, penalty: 0.5 }, '6'],
  },
  matching: {
    'every pair': [matching, [0, 1]],
    'one of two pairs': [matching, [0, null]],
    'one of two pairs, and a distractor': [matching, [0, 2]],
    'no pair': [matching, [1, 0]],
    'every pair, `grading=all`': [{ ...matching, grading: 'all' }, [0, 1]],
    'one of two pairs, `grading=all`': [{ ...matching, grading: 'all' }, [0, null]],
  },
  ordering: {
    'the right order': [ordering, [0, 1, 2, 3]],
    'two of four items in their places': [ordering, [0, 1, 3, 2]],
    'no item in its place': [ordering, [1, 2, 3, 0]],
    'untouched, as it was shown': [ordering, []],
    'two of four items in their places, `grading=partial`': [{ ...ordering, grading: 'partial' }, [0, 1, 3, 2]],
  },
  'fill-blanks': {
    'every blank': [blanks, ['Grey owl', 'mouse']],
    'every blank, by another spelling and in capitals': [blanks, ['OWL', ' Mouse ']],
    'one of two blanks': [blanks, ['', 'mouse']],
    'one of two blanks, `grading=all`': [{ ...blanks, grading: 'all' }, ['', 'mouse']],
    'capitals, `case`': [{ ...blanks, case: true }, ['OWL', 'mouse']],
  },
  dropdowns: {
    'every menu': [menus, [1, 1]],
    'one of two menus': [menus, [1, 0]],
    'one of two menus, the other untouched': [menus, [1, null]],
    'one of two menus, `grading=all`': [{ ...menus, grading: 'all' }, [1, 0]],
  },
  hotspot: {
    'the right area': [hotspot, [0]],
    'a wrong area': [hotspot, [1]],
    'both of two right areas': [hotspots, [0, 2]],
    'one of two right areas': [hotspots, [0]],
    'both of two right areas and a wrong one': [hotspots, [0, 1, 2]],
  },
  essay: { 'a text': [essay, 'Because.'], none: [essay, ''] },
};

const lossNames = (cell: string): string[] => [...cell.matchAll(/`(loss-[a-z-]+)`/g)].map(([, name]) => name!);

describe('docs/grading.md tells the truth of questions', () => {
  const rows = tableUnder('Questions');

  test('has a row for every example, and an example for every row', () => {
    const wanted = Object.entries(examples).flatMap(([type, cases]) =>
      Object.keys(cases).map((name) => `${type}: ${name}`),
    );
    expect(rows.map(([type, name]) => `${type}: ${name}`)).toEqual(wanted);
  });

  test.each(rows)('%s: %s', (type, name, here, there, loss, inMoodle, lossInMoodle) => {
    const [data, answer, hints] = examples[type as QuestionType][name!]!;
    const question = questionSchema.parse(data);
    const { items, losses } = openQti12(topicOf({ quiz: { questions: [data] } }, [PICTURE]));
    const ours = score(question, answer as never, hints);
    expect(ours.result === 'neutral' ? 'by a person' : String(ours.points)).toBe(here);
    const scored = all(items[0]!, 'setvar').length > 0;
    expect(
      scored ? String((processItem(items[0]!, givenAs(items[0]!, question, answer)).score / 100) * 2) : 'by a person',
    ).toBe(there);
    expect(lossesOf(losses, 'q').sort()).toEqual(lossNames(loss!).sort());

    const bank = openMoodle(topicOf({ quiz: { questions: [data] } }, [RASTER]));
    const [xml] = bank.questions;
    const language = 'comma' in question && question.comma ? { decimal: ',', thousands: '.' } : undefined;
    const mark = markMoodle(xml!, givenInMoodle(xml!, question, answer), hints, language);
    expect([mark === undefined ? 'by a person' : rounded(mark), lossesOf(bank.losses, 'q').sort()]).toEqual([
      inMoodle,
      lossNames(lossInMoodle!).sort(),
    ]);
  });
});

describe('docs/grading.md tells the truth of questions in a Common Cartridge', () => {
  const rows = tableUnder('Questions in a Common Cartridge');

  test('has the same rows', () => {
    expect(rows.map((row) => row.slice(0, 2))).toEqual(tableUnder('Questions').map((row) => row.slice(0, 2)));
  });

  test.each(rows)('%s: %s', (type, name, there, loss) => {
    const [data, answer] = examples[type as QuestionType][name!]!;
    const opened = openCartridge(imscc, topicOf({ quiz: { questions: [data] } }, [PICTURE]));
    const points = markCartridge(opened.items, questionSchema.parse(data), answer);
    expect(isMarked(opened.items) ? String(points) : 'by a person').toBe(there);
    expect(lossesOf(opened.losses, 'q').sort()).toEqual(lossNames(loss!).sort());
  });

  test.each(tableUnder('The quiz in a Common Cartridge'))('%s', (front, _there, loss) => {
    const settings = [...front!.matchAll(/`([a-z-]+): ([^`]+)`/g)].map(([, key, text]) => [key!, settingOf(text!)]);
    const topic = topicOf({ quiz: { questions: [short], ...Object.fromEntries(settings) } });
    const always = ['loss-pass-mark', 'loss-quiz-settings'];
    const expected = lossNames(loss!);
    const rules = openCartridge(imscc, topic).losses.map(({ rule }) => rule as string);
    expect(rules.filter((rule) => !always.includes(rule) || expected.includes(rule))).toEqual(expected);
  });
});

/** Moodle's thirds have seven digits. */
const rounded = (mark: number): string => String(Number(mark.toFixed(5)));

/** What the files of a version of QTI give for an answer of 2 points, and the losses. */
function inQti(target: QtiTarget, data: object, answer: Response): { points: string; losses: string[] } {
  const { items, losses } = openQti(target, topicOf({ quiz: { questions: [data] } }, [PICTURE]));
  const item = byOldNames(items[0]!);
  const marked = all(item, 'responseProcessing').some((rules) => all(rules, 'setOutcomeValue').some(isOfScore));
  const { score: share } = processItemOfQti(item, givenTo(item, questionSchema.parse(data), answer));
  const points = marked ? String(Number((2 * share).toFixed(10))) : 'by a person';
  return { points, losses: lossesOf(losses, 'q').sort() };
}

const isOfScore = ({ attributes }: XmlNode): boolean => attributes.identifier === 'SCORE';

describe('docs/grading.md tells the truth of questions in QTI 2.1, 2.2 and 3.0', () => {
  const rows = tableUnder('Questions in QTI 2.1, 2.2 and 3.0');

  test('has every example', () => {
    const wanted = tableUnder('Questions').map(([type, name]) => `${type}: ${name}`);
    expect(rows.map(([type, name]) => `${type}: ${name}`)).toEqual(wanted);
  });

  test.each(rows)('%s: %s', (type, name, here, there, loss) => {
    const [data, answer, hints] = examples[type as QuestionType][name!]!;
    const ours = score(questionSchema.parse(data), answer as never, hints);
    expect(ours.result === 'neutral' ? 'by a person' : String(ours.points)).toBe(here);
    for (const target of qtiNames) {
      expect(inQti(target, data, answer), target).toEqual({ points: there, losses: lossNames(loss!).sort() });
    }
  });
});

const settingOf = (text: string): unknown => (/^(true|[\d.]+)$/.test(text) ? JSON.parse(text) : text);

describe('docs/grading.md tells the truth of the quiz as a whole', () => {
  const rows = tableUnder('The quiz as a whole');
  const ofTheTopic = ['on-fail', 'completion'];

  test.each(rows)('%s', async (front, _here, _there, inScorm, inQti, inMoodle) => {
    const settings = [...front!.matchAll(/`([a-z-]+): ([^`]+)`/g)].map(([, key, text]) => [key!, settingOf(text!)]);
    const key = settings[0]![0] as string;
    const setting = Object.fromEntries(settings);
    // Feedback at the end and no limit of time: what the row does not speak of is not lost.
    const quiz = { feedback: 'end', questions: [short], ...(ofTheTopic.includes(key) ? {} : setting) };
    const topic = topicOf({ quiz, ...(ofTheTopic.includes(key) ? setting : {}) });
    const always = ['loss-pages', 'loss-pass-mark'];
    for (const [{ losses }, cell] of [
      [buildQti12(topic), inQti],
      [buildMoodle(topic), inMoodle],
    ] as const) {
      const rules = losses.map(({ rule }) => rule as string);
      const expected = lossNames(cell!);
      expect(rules.filter((rule) => !always.includes(rule) || expected.includes(rule))).toEqual(expected);
    }
    for (const target of [scorm12, scorm20043, scorm20044, cmi5, web]) {
      const losses: string[] = [];
      target.build(topic, { assets: loadAssets(), report: ({ rule }) => losses.push(rule) });
      expect(losses, target.name).toEqual(lossNames(inScorm!));
    }
  });

  test.each(tableUnder('The quiz as a whole in QTI 2.1, 2.2 and 3.0'))('in QTI: %s', (front, _there, loss) => {
    const settings = Object.fromEntries(
      [...front!.matchAll(/`([a-z-]+): ([^`]+)`/g)].map(([, key, text]) => [key!, settingOf(text!)]),
    );
    const inFront = Object.keys(settings).some((key) => ofTheTopic.includes(key));
    // One attempt: what the row does not speak of is not lost.
    const quiz = { attempts: 1, questions: [short], ...(inFront ? {} : settings) };
    for (const target of qtiNames) {
      const { losses } = openQti(target, topicOf({ quiz, ...(inFront ? settings : {}) }));
      expect(losses.map(({ rule }) => rule).filter((rule) => rule !== 'loss-pages')).toEqual(lossNames(loss!));
    }
  });

  test('every loss that the page names is a rule', () => {
    const named = [...page.matchAll(/`(loss-[a-z-]+)`/g)].map(([, name]) => name!);
    for (const name of named) expect(isRuleId(name), name).toBe(true);
  });
});

/** A topic with what a row's first cell speaks of. */
function topicOfRow(front: string): Topic {
  const settings = [...front.matchAll(/`([a-z-]+): ([^`]+)`/g)].map(([, key = '', value = '']) => {
    return [key, Number.isNaN(Number(value)) ? value : Number(value)] as const;
  });
  const { pass, ...rest } = Object.fromEntries(settings);
  const questions = { 'no quiz': [], 'essays alone': [essay] }[front] ?? [short];
  return topicOf({ quiz: { questions, ...(pass !== undefined && { pass }) }, ...rest });
}

test.each(tableUnder('What cmi5 asks for'))('docs/grading.md tells what cmi5 asks for: %s', (...row) => {
  const [front = '', moveOn, mastery] = row;
  const [unit] = all(parseXml(courseStructure(topicOfRow(front))), 'au');
  expect([unit?.attributes.moveOn, unit?.attributes.masteryScore ?? 'none']).toEqual([moveOn, mastery]);
});

test.each(tableUnder('What SCORM 2004 asks for'))('docs/grading.md tells what SCORM 2004 asks for: %s', (...row) => {
  const [front = '', satisfied, measure] = row;
  const root = parseXml(manifest(topicOfRow(front), '2004 4th Edition', []));
  const [objective] = all(root, 'imsss:primaryObjective');
  const [named = 'none'] = texts(root, 'imsss:minNormalizedMeasure');
  expect([objective?.attributes.satisfiedByMeasure, named]).toEqual([satisfied, measure]);
});
