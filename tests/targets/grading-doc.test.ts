import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { isRuleId } from '../../src/diagnostics/rules.js';
import { type Response, score } from '../../src/scoring/index.js';
import { scorm12 } from '../../src/targets/scorm12/index.js';
import { type QuestionType, question as questionSchema } from '../../src/topic/questions/index.js';
import { processItem } from '../support/qti12-interpreter.js';
import { buildQti12, lossesOf, openQti12 } from '../support/qti12-package.js';
import { rich, topicOf } from '../support/topics.js';
import { all } from '../support/xml-tree.js';

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

/** The question and the answer that a row speaks of: places of choices, or a text. */
const examples: Record<QuestionType, Record<string, [object, Response]>> = {
  'single-choice': {
    'the right choice': [single, 0],
    'a wrong choice': [single, 1],
    'a wrong choice, `penalty=0.5`': [{ ...single, penalty: 0.5 }, 1],
    'none, `penalty=0.5`': [{ ...single, penalty: 0.5 }, null],
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
  },
  essay: { 'a text': [essay, 'Because.'], none: [essay, ''] },
};

const responseOf = (answer: Response): string[] => {
  if (answer === null || answer === '') return [];
  return typeof answer === 'object'
    ? answer.map((place) => String(101 + place))
    : [typeof answer === 'number' ? String(101 + answer) : answer];
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

  test.each(rows)('%s: %s', (type, name, here, there, loss) => {
    const [data, answer] = examples[type as QuestionType][name!]!;
    const question = questionSchema.parse(data);
    const { items, losses } = openQti12(topicOf({ quiz: { questions: [data] } }));
    const ours = score(question, answer as never);
    expect(ours.result === 'neutral' ? 'by a person' : String(ours.points)).toBe(here);
    const scored = all(items[0]!, 'setvar').length > 0;
    expect(scored ? String((processItem(items[0]!, responseOf(answer)).score / 100) * 2) : 'by a person').toBe(there);
    expect(lossesOf(losses, 'q').sort()).toEqual(lossNames(loss!).sort());
  });
});

describe('docs/grading.md tells the truth of the quiz as a whole', () => {
  const rows = tableUnder('The quiz as a whole');
  const ofTheTopic = ['on-fail', 'completion'];

  test.each(rows)('%s', async (front, _here, _there, inScorm, inQti) => {
    const [, key, text] = /^`([a-z-]+): (.+)`$/.exec(front!)!;
    const value = Number.isNaN(Number(text)) ? text : Number(text);
    const setting = { [key!]: value };
    // Feedback at the end and no limit of time: what the row does not speak of is not lost.
    const quiz = { feedback: 'end', questions: [short], ...(ofTheTopic.includes(key!) ? {} : setting) };
    const topic = topicOf({ quiz, ...(ofTheTopic.includes(key!) ? setting : {}) });
    const always = ['loss-pages', 'loss-pass-mark'];
    const rules = buildQti12(topic).losses.map(({ rule }) => rule as string);
    const expected = lossNames(inQti!);
    expect(rules.filter((rule) => !always.includes(rule) || expected.includes(rule))).toEqual(expected);
    const scormLosses: string[] = [];
    scorm12.build(topic, { assets: await loadAssets(), report: ({ rule }) => scormLosses.push(rule) });
    expect(scormLosses).toEqual(lossNames(inScorm!));
  });

  test('every loss that the page names is a rule', () => {
    const named = [...page.matchAll(/`(loss-[a-z-]+)`/g)].map(([, name]) => name!);
    for (const name of named) expect(isRuleId(name), name).toBe(true);
  });
});
