import { describe, expect, test } from 'vitest';
import { buildQti12, openQti12 } from '../../support/qti12-package.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { first, texts } from '../../support/xml-tree.js';

const question = { type: 'essay', id: 'explain', stem: rich('Explain.', true) };
const metaOf = (quiz: object, data: object = {}) =>
  openQti12(topicOf({ ...data, quiz: { questions: [question], ...quiz } })).meta;
const field = (quiz: object, name: string): string => first(metaOf(quiz), name).text;
const rulesOf = (quiz: object, data: object = {}): string[] =>
  buildQti12(topicOf({ ...data, quiz: { questions: [question], ...quiz } })).losses.map(({ rule }) => rule);

describe('assessment_meta.xml', () => {
  test('allowed_attempts is always written, and -1 without a limit', () => {
    expect(field({ attempts: 0 }, 'allowed_attempts')).toBe('-1');
    expect(field({ attempts: 2 }, 'allowed_attempts')).toBe('2');
  });

  test('points_possible is the sum of the points, without a rounding error', () => {
    const points = [0.1, 0.2].map((value, place) => ({ ...question, id: `q${place}`, points: value }));
    expect(field({ questions: points }, 'points_possible')).toBe('0.3');
    expect(first(openQti12(everyShape()).meta, 'points_possible').text).toBe('21.0');
    expect(field({ questions: [{ ...question, points: 0.000_000_15 }] }, 'points_possible')).toBe('0.00000015');
  });

  test('of a pool points_possible counts as many questions as are drawn', () => {
    const questions = ['a', 'b', 'c'].map((id) => ({ ...question, id, points: 4, pool: 'p' }));
    const pools = [{ id: 'p', name: 'P', pick: 2, at: { line: 1, column: 1 } }];
    expect(field({ questions, pools }, 'points_possible')).toBe('8.0');
  });

  test('quiz fields are not doubled by an assignment: the first match in the document wins', () => {
    expect(texts(metaOf({}), 'assignment')).toEqual([]);
    expect(texts(metaOf({}), 'points_possible')).toHaveLength(1);
  });

  test.each([
    ['none', 'false', 'false'],
    ['answers', 'true', 'false'],
    ['questions', 'false', 'true'],
    ['all', 'true', 'true'],
  ])('shuffle: %s', (shuffle, answers, questions) => {
    expect(field({ shuffle }, 'shuffle_answers')).toBe(answers);
    expect(field({ shuffle }, 'shuffle_questions')).toBe(questions);
    expect(rulesOf({ shuffle }).includes('loss-shuffle-questions')).toBe(questions === 'true');
  });

  test.each([
    ['answer', 'always', '', 'true', 'loss-feedback-time'],
    ['end', 'always', '', 'true', undefined],
    ['end', 'never', '', 'false', undefined],
    ['end', 'passed', '', 'false', 'loss-show-answers'],
    ['never', 'always', 'always', 'false', undefined],
    ['never', 'passed', 'always', 'false', undefined],
  ])('feedback: %s with show-answers: %s', (feedback, showAnswers, hidden, shown, loss) => {
    const quiz = { feedback, 'show-answers': showAnswers };
    expect(field(quiz, 'hide_results')).toBe(hidden);
    expect(field(quiz, 'show_correct_answers')).toBe(shown);
    const found = rulesOf(quiz).filter((rule) => rule === 'loss-feedback-time' || rule === 'loss-show-answers');
    expect(found).toEqual(loss ? [loss] : []);
  });

  test('time_limit is in whole minutes, and left out without a limit', () => {
    expect(field({ 'time-limit': 30 }, 'time_limit')).toBe('30');
    expect(rulesOf({ 'time-limit': 30, 'time-limit-strict': true })).not.toContain('loss-time-limit');
    expect(rulesOf({ 'time-limit': 30 })).toContain('loss-time-limit');
    expect(field({ 'time-limit': 0.5 }, 'time_limit')).toBe('1');
    expect(rulesOf({ 'time-limit': 0.5 })).toContain('loss-time-limit');
    expect(texts(metaOf({}), 'time_limit')).toEqual([]);
  });

  test('the quiz arrives unpublished, and keeps the best of several attempts', () => {
    expect(field({}, 'available')).toBe('false');
    expect(field({}, 'scoring_policy')).toBe('keep_highest');
  });

  test('the description is HTML: the summary as escaped text, then the introduction', () => {
    const meta = metaOf({ intro: rich('Take your time.') }, { summary: 'a < b & c' });
    expect(first(meta, 'description').text).toBe('<p>a &lt; b &amp; c</p><p>Take your time.</p>');
  });
});

describe('what the format has no place for is said once a topic', () => {
  test('pass mark, on-fail and completion', () => {
    const { losses } = buildQti12(
      topicOf({ 'on-fail': 'incomplete', completion: 'both', quiz: { questions: [question] } }),
    );
    const found = losses.filter(({ rule }) => rule === 'loss-pass-mark');
    expect(found.map(({ args }) => args.keys)).toEqual(['pass, on-fail, completion']);
  });

  test('keywords, objectives, author, licence and sources', () => {
    const data = { keywords: ['k'], objectives: { o1: 'O' }, author: 'A', licence: 'CC0-1.0', sources: ['S'] };
    const { losses } = buildQti12(topicOf({ ...data, quiz: { questions: [question] } }));
    const found = losses.filter(({ rule }) => rule === 'loss-metadata');
    expect(found.map(({ args }) => args.keys)).toEqual(['keywords, sources, objectives, author, licence']);
    expect(rulesOf({})).not.toContain('loss-metadata');
  });

  test('the pages, and the review questions unless they are wanted', () => {
    const review = {
      sections: [{ kind: 'review', title: 'Review', questions: [{ id: 'why', question: rich('Why?', true) }] }],
    };
    expect(rulesOf({}, review)).toEqual(expect.arrayContaining(['loss-pages', 'loss-review']));
    expect(rulesOf({ 'include-review': true }, review)).not.toContain('loss-review');
    expect(rulesOf({})).not.toContain('loss-review');
  });
});
