import { expect, test } from 'vitest';
import type { LessonData } from '../../src/player/lesson-data.js';
import type { Outcome, Success } from '../../src/player/lms/session.js';
import { withObjectives } from '../../src/player/objectives.js';
import { newState } from '../../src/player/state.js';
import { essay, single, truth } from './reported-questions.js';

const questions = [
  { ...single, id: 'a', objectives: ['o1', 'o2'] },
  { ...truth, id: 'b', objectives: ['o1'] },
  { ...essay, id: 'c', objectives: ['o3'] },
];
const lesson = { quiz: { pass: 60, pools: [], questions } } as unknown as LessonData;

function scores(success: Success, submitted = true) {
  const state = { ...newState(1), submitted };
  // The first is right, the second wrong.
  state.answers.set('a', { response: 1, tries: 1 } as never);
  state.answers.set('b', { response: 0, tries: 1 } as never);
  const outcome: Outcome = { completion: 'completed', success, raw: 50 };
  return withObjectives(lesson, state, outcome).objectives;
}

test('the share of the points of the questions that name it; of what nobody can grade none', () => {
  expect(scores('failed')).toEqual([
    { id: 'o1', share: 0.5, success: 'failed' },
    { id: 'o2', share: 1, success: 'passed' },
  ]);
});

test('none is failed before the lesson is decided', () => {
  expect(scores('unknown')?.[0]).toEqual({ id: 'o1', share: 0.5, success: 'unknown' });
});

test('before a submission there are none', () => {
  expect(scores('unknown', false)).toBeUndefined();
});
