import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOverflow, restoreOverflow } from '../../src/player/overflow.js';
import { newState, type State } from '../../src/player/state.js';
import { fitState } from '../../src/player/state-room.js';
import { readState } from '../../src/player/state-text.js';
import { lessonData } from '../../src/render/lesson-data.js';
import { rich, topicOf } from '../support/topics.js';

// What has no room in the LMS stays in this browser: answers, and the learner's own words to review questions.

const lesson = lessonData(
  topicOf({
    sections: [
      {
        kind: 'review',
        title: 'Review',
        questions: ['why', 'how'].map((id) => ({ id, question: rich('Why?', true), answer: rich('So.') })),
      },
    ],
    quiz: { questions: [{ type: 'essay', id: 'why', stem: rich('Why?', true) }] },
  }),
);
const questions = lesson.quiz?.questions ?? [];
const long = 'A long text, '.repeat(30);

function begun(): State {
  const state = newState(1);
  state.answers.set('why', { response: long, tries: 1, share: undefined });
  state.notes.set('why', `My words: ${long}`).set('how', 'In short.');
  return state;
}
const readBack = (text: string) => readState(text, questions, lesson.reviews) ?? newState(0);

const kept = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

test('comes back in the same browser, whole', () => {
  const { text, left } = fitState(begun(), questions, 60, lesson.reviews);
  expect(left.map(({ id }) => id)).toEqual(['why', 'how', 'why']);
  expect(keepOverflow(lesson, begun(), left)).toBe(true);
  const state = readBack(text);
  expect(state.notes).toEqual(new Map(begun().notes).set('why', '').set('how', ''));
  restoreOverflow(lesson, state);
  expect(state).toEqual(begun());
});

test('in another browser the words are missing, and nothing is made up', () => {
  const state = readBack(fitState(begun(), questions, 60, lesson.reviews).text);
  restoreOverflow(lesson, state);
  expect(state.notes.get('why')).toBe('');
});

test('words that were written anew or deleted elsewhere stay so', () => {
  const { left } = fitState(begun(), questions, 60, lesson.reviews);
  keepOverflow(lesson, begun(), left);
  const state = newState(1);
  state.notes.set('why', 'Other words.');
  restoreOverflow(lesson, state);
  expect(state.notes).toEqual(new Map([['why', 'Other words.']]));
});

test.each(['', 'null', '7', '{"!":1}', '{'])('%s in the storage is no obstacle', (text) => {
  kept.set(`lessonpack:${lesson.id}:1`, text);
  const state = readBack(fitState(begun(), questions, 60, lesson.reviews).text);
  restoreOverflow(lesson, state);
  expect(state.answers.get('why')?.response).toBeUndefined();
});
