import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuizData } from '../../src/player/lesson-data.js';
import { drawnQuestions } from '../../src/player/pools.js';
import { questionsOf } from './questions-data.js';

const SETTINGS = { pass: 70, attempts: 0, shuffle: 'none', feedback: 'end', showAnswers: 'always' } as const;
const seed = fc.nat({ max: 64 ** 5 - 1 });

/** 3 questions of their own; 5 in pool `a`, of which 2 are drawn; 4 in pool `b`, of which 1 is. */
const quiz: QuizData = {
  ...SETTINGS,
  pools: [
    { id: 'a', pick: 2 },
    { id: 'b', pick: 1 },
  ],
  questions: questionsOf(12).map((question, place) =>
    place < 3 ? question : { ...question, pool: place < 8 ? 'a' : 'b' },
  ),
};
const poolsIn = (drawn: readonly { pool?: string }[]) => drawn.map(({ pool }) => pool ?? '-').join('');

test('of each pool as many as it gives, in the author’s order; the same for the same seed', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const drawn = drawnQuestions(quiz, number);
      expect(poolsIn(drawn)).toBe('---aab');
      expect(drawn).toEqual(quiz.questions.filter((question) => drawn.includes(question)));
      expect(drawnQuestions(quiz, number)).toEqual(drawn);
    }),
  );
});

test('every question of a pool has the same chance', () => {
  const counts = new Map<string, number>();
  for (let number = 0; number < 4000; number += 1) {
    for (const { id, pool } of drawnQuestions(quiz, number * 7919)) {
      if (pool === 'a') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  expect(counts.size).toBe(5);
  // 1600 are expected, with a standard deviation of 31.
  for (const count of counts.values()) expect(Math.abs(count - 1600)).toBeLessThan(160);
});

test('a question that is added to a pool takes the place of one at most', () => {
  fc.assert(
    fc.property(seed, (number) => {
      const smaller = { ...quiz, questions: quiz.questions.filter((_, place) => place !== 7) };
      const before = drawnQuestions(smaller, number);
      const after = drawnQuestions(quiz, number);
      expect(before.filter((question) => !after.includes(question)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('a pool that has no more than it gives is drawn whole', () => {
  expect(drawnQuestions({ ...quiz, pools: [{ id: 'a', pick: 9 }] }, 1)).toEqual(quiz.questions);
});
