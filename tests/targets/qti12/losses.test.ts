import { describe, expect, test } from 'vitest';
import { hintOf, messageOf } from '../../../src/diagnostics/diagnostic.js';
import { lossRules } from '../../../src/diagnostics/rules/losses.js';
import { buildQti12 } from '../../support/qti12-package.js';
import { gapped, pictured, rich, topicOf } from '../../support/topics.js';

const at = { line: 40, column: 1 };
const choice = (text: string, more: object = {}) => ({ text: rich(text, true), ...more });
const choices = [choice('Wahr', { right: true, value: true, pin: true }), choice('Falsch', { value: false })];
const plain = choices.map(({ text, right }: { text: unknown; right?: boolean }) => ({ text, right }));
const link = { ...rich('facts'), html: '<p><a href="#facts">facts</a> <a href="#terms">terms</a></p>' };
const player = {
  ...rich('A tone'),
  html: '<figure data-player="audio">\n<audio src="media:a.mp3" controls="" aria-label="A tone"></audio>\n</figure>',
};
const long = rich('x'.repeat(17_000));

const question = (type: string, id: string, more: object) => ({ type, id, at, stem: rich('What?', true), ...more });

/** Everything in it that the format cannot hold. */
const lossy = topicOf({
  keywords: ['k'],
  sections: [{ kind: 'review', title: 'Review', questions: [{ id: 'why', question: rich('Why?', true) }] }],
  quiz: {
    shuffle: 'all',
    feedback: 'answer',
    'show-answers': 'passed',
    'time-limit': 1.5,
    questions: [
      question('single-choice', 'single', {
        choices: [{ ...plain[0], pin: true }, plain[1]],
        penalty: 1,
        hints: [rich('Think.')],
        'hint-penalty': 0.5,
      }),
      question('multiple-choice', 'multiple', { choices: plain, shuffle: false }),
      question('true-false', 'truth', { choices: choices.map(({ pin: _, ...rest }: Record<string, unknown>) => rest) }),
      question('short-text', 'short', {
        case: true,
        answers: [
          { text: 'a', feedback: rich('Yes.') },
          { text: '/a/', pattern: true },
          { text: 'b', right: false },
        ],
      }),
      question('short-text', 'alone', { answers: [{ text: '/a/', pattern: true }] }),
      question('essay', 'essay', {
        body: link,
        rubric: rich('2'),
        words: { max: 9 },
        feedback: { correct: rich('Yes.') },
      }),
      question('essay', 'long', { body: long }),
      question('essay', 'heard', { body: player }),
      question('single-choice', 'credit', { choices: [plain[0], { ...plain[1], credit: 50 }] }),
      question('numeric', 'number', { unit: 'm', comma: true, answers: [{ text: '5' }] }),
      question('ordering', 'order', {
        items: [{ text: rich('One', true) }, { text: { ...rich('Two', true), html: '<em>Two</em>' } }],
      }),
      question('fill-blanks', 'blank', { stem: gapped(['It is ', '.']), gaps: [{ answers: ['a'] }], grading: 'all' }),
      question('hotspot', 'map', {
        image: pictured('Map'),
        areas: [{ label: rich('Here', true), right: true, shape: { circle: [9, 9, 9] } }],
      }),
      question('essay', 'first', { pool: 'mixed', points: 2 }),
      question('essay', 'second', { pool: 'mixed', points: 3 }),
    ],
    pools: [{ id: 'mixed', name: 'Mixed', pick: 1, at }],
  },
});

describe('losses', () => {
  const { losses } = buildQti12(lossy);
  const empty = buildQti12(topicOf({})).losses;

  test('each rule is reported by a topic that has what it speaks of', () => {
    const found = new Set([...losses, ...empty].map(({ rule }) => rule));
    // What a course overrules is lost before any target sees it.
    const expected = Object.keys(lossRules).filter((rule) => rule !== 'loss-course-settings');
    expect([...found].sort()).toEqual(expected.sort());
  });

  test('name the target, and the question with its place where one is meant', () => {
    for (const loss of losses) {
      expect(messageOf(loss)).toContain('qti12');
      if (loss.args.question === undefined) continue;
      expect(messageOf(loss)).toContain(`"${loss.args.question}"`);
      expect([loss.file, loss.line, loss.column]).toEqual(['content/sample/topic.md', 40, 1]);
    }
    expect(losses.filter(({ args }) => args.question === 'single').map(({ rule }) => rule)).toEqual([
      'loss-penalty',
      'loss-pin',
      'loss-hint',
      'loss-hint-penalty',
    ]);
    const [pool] = losses.filter(({ rule }) => rule === 'loss-pool-points');
    expect([pool?.args, pool?.line]).toEqual([{ target: 'qti12', pool: 'mixed', points: 2 }, 40]);
  });

  test('say something in every place', () => {
    for (const loss of [...losses, ...empty])
      expect(messageOf(loss) + hintOf(loss)).not.toMatch(/undefined|NaN|\[object/);
  });

  test('are reported at most once a question, and once a topic where no question is meant', () => {
    const keys = losses.map(({ rule, args }) => `${rule} ${args.question ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
