import { describe, expect, test } from 'vitest';
import type { LessonData, QuizData } from '../../src/player/lesson-data.js';
import { higherStatus, type LessonStatus, lessonStatus, outcomeFrom } from '../../src/player/lms/lesson-status.js';
import { outcomeOf, type Work } from '../../src/player/outcome.js';
import { en } from '../../src/render/strings/en.js';

const quiz: QuizData = {
  pass: 70,
  attempts: 2,
  shuffle: 'none',
  feedback: 'answer',
  showAnswers: 'always',
  pools: [],
  questions: [],
};
const lesson: LessonData = {
  id: 'x',
  title: 'X',
  lang: 'en',
  pages: ['overview'],
  completion: 'quiz',
  onFail: 'failed',
  quiz,
  reviews: [],
  strings: en.player,
};
const { quiz: _, ...withoutQuiz } = lesson;

const begun: Work = { allSeen: false, submitted: false, raw: undefined, attemptsLeft: true };
const seen: Work = { ...begun, allSeen: true };
const good: Work = { ...begun, submitted: true, raw: 70 };
const bad: Work = { ...good, raw: 69.99 };

const statusOf = (data: LessonData, work: Work, reported: LessonStatus = 'incomplete') =>
  higherStatus(reported, lessonStatus(outcomeOf(data, work, outcomeFrom(reported, work.raw))));

describe('completion', () => {
  test.each([
    ['quiz', begun, 'incomplete'],
    ['quiz', seen, 'incomplete'],
    ['quiz', good, 'passed'],
    ['quiz', bad, 'failed'],
    ['both', seen, 'incomplete'],
    ['both', good, 'incomplete'],
    ['both', bad, 'incomplete'],
    ['both', { ...good, allSeen: true }, 'passed'],
    ['both', { ...bad, allSeen: true }, 'failed'],
    ['pages', begun, 'incomplete'],
    ['pages', seen, 'completed'],
    ['pages', good, 'incomplete'],
    ['pages', { ...good, allSeen: true }, 'passed'],
    ['pages', { ...bad, allSeen: true }, 'failed'],
  ] as const)('%s: %o is %s', (completion, work, status) => {
    expect(statusOf({ ...lesson, completion }, work)).toBe(status);
  });

  test('a topic without a quiz is completed by its pages, whatever its completion says', () => {
    expect(statusOf(withoutQuiz, begun)).toBe('incomplete');
    expect(statusOf(withoutQuiz, seen)).toBe('completed');
  });

  test('a quiz without a score is completed when it is submitted', () => {
    expect(outcomeOf(lesson, { ...begun, submitted: true })).toEqual({
      completion: 'completed',
      success: 'unknown',
      raw: undefined,
    });
  });
});

describe('on-fail incomplete', () => {
  const again: LessonData = { ...lesson, onFail: 'incomplete' };
  test('while attempts are left a failed quiz is incomplete, with the last it is failed', () => {
    expect(statusOf(again, bad)).toBe('incomplete');
    expect(statusOf(again, { ...bad, attemptsLeft: false })).toBe('failed');
    expect(statusOf(again, good)).toBe('passed');
  });
});

test.each([
  ['passed', bad, 'passed'],
  ['completed', bad, 'completed'],
  ['failed', begun, 'failed'],
  ['failed', good, 'passed'],
] as const)('a status is never lowered: %s', (reported, work, status) => {
  expect(statusOf(lesson, work, reported)).toBe(status);
});
