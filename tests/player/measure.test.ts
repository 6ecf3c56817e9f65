import { describe, expect, test } from 'vitest';
import { measureOf, tallyOf } from '../../src/player/measure.js';
import { newState } from '../../src/player/state.js';
import { lessonData } from '../../src/render/lesson-data.js';
import { lessonWith } from '../support/lessons.js';

/** Three pages and five questions. */
const LESSON = lessonData(lessonWith());
const ANSWER = { response: undefined, tries: 0, share: 1 };

describe('what is done', () => {
  test('a submitted quiz is done, but what was left open was not answered', () => {
    const state = { ...newState(1), seen: new Set([0, 1, 2]), answers: new Map([['who', ANSWER]]) };
    expect(measureOf(LESSON, state)).toBe(4 / 8);
    const submitted = { ...state, submitted: true };
    expect(measureOf(LESSON, submitted)).toBe(1);
    expect(tallyOf(LESSON, submitted)).toEqual({ seen: 3, pages: 3, answered: 1, questions: 5 });
  });

  test('pages that the topic had once are not counted', () => {
    const state = { ...newState(1), seen: new Set([0, 1, 2, 3, 4, 5]), submitted: true };
    expect(tallyOf(LESSON, state)).toMatchObject({ seen: 3, pages: 3 });
    expect(measureOf(LESSON, state)).toBe(1);
  });
});
