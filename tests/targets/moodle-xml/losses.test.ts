import { describe, expect, test } from 'vitest';
import { hintOf, messageOf } from '../../../src/diagnostics/diagnostic.js';
import { moodleLossRules } from '../../../src/diagnostics/rules/moodle-losses.js';
import { buildMoodle, RASTER } from '../../support/moodle-package.js';
import { gapped, PICTURE, pictured, rich, topicOf } from '../../support/topics.js';

const at = { line: 40, column: 1 };
const question = (type: string, id: string, more: object) => ({ type, id, at, stem: rich('What?', true), ...more });
const choice = (text: string, more: object = {}) => ({ text: rich(text, true), ...more });
const area = { label: rich('Here', true), right: true, shape: { circle: [9, 9, 9] }, feedback: rich('Yes.') };
const gaps = [{ answers: ['a'] }, { answers: ['b'] }];

const lossy = topicOf(
  {
    keywords: ['kept'],
    author: 'Ann',
    quiz: {
      attempts: 3,
      shuffle: 'questions',
      questions: [
        question('single-choice', 'part', { choices: [choice('A', { right: true }), choice('B', { credit: 45 })] }),
        question('single-choice', 'pinned', {
          shuffle: true,
          choices: [choice('A', { right: true, pin: true }), choice('B')],
          hints: [rich('Think.')],
        }),
        question('true-false', 'truth', {
          penalty: 1,
          choices: [choice('Wahr', { right: true, value: true }), choice('Falsch', { value: false })],
        }),
        question('fill-blanks', 'blanks', {
          stem: gapped(['', ' and ', '.']),
          gaps,
          feedback: { incorrect: rich('No.') },
        }),
        question('matching', 'pairs', { pairs: [{ left: rich('A', true), right: rich('a'.repeat(300), true) }] }),
        question('hotspot', 'map', { image: pictured('Map'), areas: [area] }),
        question('short-text', 'endless', { answers: [{ text: 'aa' }, { text: '/a+/', pattern: true }] }),
        question('short-text', 'alone', { answers: [{ text: '/b+/', pattern: true }] }),
        question('short-text', 'finite', { answers: [{ text: '/colou?r/i', pattern: true }] }),
        question('essay', 'first', { pool: 'mixed' }),
        question('essay', 'second', { pool: 'mixed', hints: [rich('Think.')], feedback: { correct: rich('Yes.') } }),
      ],
      pools: [{ id: 'mixed', name: 'Mixed', pick: 1, at }],
    },
  },
  [RASTER],
);

describe('losses', () => {
  const { losses } = buildMoodle(lossy);
  const of = (id: string): string[] => losses.filter(({ args }) => args.question === id).map(({ rule }) => rule);

  test('each rule that is Moodle’s own is reported by a topic that has what it speaks of', () => {
    const found = new Set(losses.map(({ rule }) => rule));
    expect(Object.keys(moodleLossRules).filter((rule) => !found.has(rule as never))).toEqual([]);
  });

  test('name the target and the question, at its place, in whole sentences', () => {
    for (const loss of losses) {
      expect(messageOf(loss)).toContain('moodle-xml');
      expect(messageOf(loss) + hintOf(loss)).not.toMatch(/undefined|NaN|\[object/);
      if (loss.args.question !== undefined) expect([loss.line, loss.column]).toEqual([40, 1]);
    }
  });

  test('say what becomes of what', () => {
    const said = (rule: string) => messageOf(losses.find((loss) => loss.rule === rule)!);
    expect(said('loss-fraction')).toMatch(/in question "part" B: 50% in place of 45%$/);
    expect(said('loss-points')).toMatch(/question "blanks" is worth 2 in place of 1$/);
    expect(said('loss-quiz-settings')).toMatch(/: attempts, shuffle, feedback left out$/);
    expect(said('loss-metadata')).toMatch(/ for author: left out$/);
    expect(said('loss-pool')).toMatch(/"mixed" becomes a category with 2 questions$/);
  });

  test('are told of patterns only where their spellings cannot be listed', () => {
    expect([of('endless'), of('alone'), of('finite')]).toEqual([['loss-pattern'], ['loss-pattern-alone'], []]);
  });

  test('are told of a picture only where Moodle cannot measure in it', () => {
    expect(of('map')).toEqual(['loss-area-feedback']);
    const drawn = buildMoodle({ ...lossy, media: [PICTURE] }).losses.map(({ rule }) => rule);
    expect(drawn).toContain('loss-hotspot');
    expect(drawn).not.toContain('loss-area-feedback');
  });

  test('of an essay are its hints, and what is said of right and wrong answers', () => {
    expect(of('second')).toEqual(['loss-hint', 'loss-essay-feedback']);
  });
});
