import { describe, expect, test } from 'vitest';
import type { LessonData, QuizData } from '../../src/player/lesson-data.js';
import { type LmsSession, NO_OUTCOME, type Progress } from '../../src/player/lms/session.js';
import { createProgress } from '../../src/player/progress.js';
import { readState } from '../../src/player/state-text.js';
import { en } from '../../src/render/strings/en.js';
import { questionsOf } from './questions-data.js';

const questions = questionsOf(2, ['single-choice', 'essay']);
const [choice, essay] = questions.map(({ id }) => id) as [string, string];

function begin(quiz: Partial<QuizData> = {}) {
  const lesson: LessonData = {
    id: 'x',
    title: 'X',
    lang: 'en',
    pages: ['overview', 'quiz'],
    completion: 'quiz',
    onFail: 'incomplete',
    quiz: {
      pass: 70,
      attempts: 2,
      shuffle: 'none',
      feedback: 'end',
      showAnswers: 'always',
      pools: [],
      questions,
      ...quiz,
    },
    reviews: [],
    strings: en.player,
  };
  const commits: Progress[] = [];
  const session: LmsSession = {
    capacity: Number.POSITIVE_INFINITY,
    start: () => true,
    resume: () => ({ standing: 'local', outcome: NO_OUTCOME, location: '', state: '' }),
    record: () => true,
    commit: (progress) => commits.push(progress) > 0,
    finish: () => true,
  };
  const progress = createProgress(lesson, session, session.resume(), {
    notice: () => undefined,
    announce: () => undefined,
    say: () => '',
  });
  progress.open('overview');
  progress.turn('quiz');
  progress.note('r', 'My words.');
  progress.state.answers.set(choice, { response: [1], tries: 0, share: 0 });
  progress.state.answers.set(essay, { response: 'Text', tries: 0, share: undefined });
  progress.state.hints.set(choice, 1);
  return { progress, saved: () => readState(commits.at(-1)?.state ?? '', questions), commits };
}

describe('starting over', () => {
  test('nothing is answered, noted or seen, the order is new, and that is saved', () => {
    const { progress, saved, commits } = begin();
    const { seed } = progress.state;
    progress.startOver();
    const { state } = progress;
    expect([state.answers.size, state.hints.size, state.notes.size]).toEqual([0, 0, 0]);
    expect([...state.seen]).toEqual([0]);
    expect(state.seed).not.toBe(seed);
    expect(commits.at(-1)?.location).toBe('overview');
    expect(saved()).toEqual(state);
  });

  test('what was reported stays, and so does the count of attempts', () => {
    const { progress, commits } = begin();
    progress.submit([], 60);
    progress.startOver();
    expect(progress.state.submitted).toBe(false);
    expect(progress.attemptsLeft()).toBe(1);
    expect(progress.best()).toBe(60);
    progress.submit([], 20);
    expect(commits.findLast(({ outcome }) => outcome)?.outcome).toMatchObject({ raw: 60, success: 'failed' });
  });

  test('after the last attempt the quiz stays submitted', () => {
    const { progress } = begin({ attempts: 1 });
    progress.submit([], 60);
    progress.startOver();
    expect(progress.state.submitted).toBe(true);
    expect(progress.state.answers.size).toBe(2);
    expect(progress.state.notes.size).toBe(0);
  });

  test.each([
    [2, 2],
    [0, 0],
  ])('with %d attempts (0: no limit) and one answer checked, %d answers stay', (attempts, left) => {
    const { progress } = begin({ attempts, feedback: 'answer' });
    progress.state.answers.set(choice, { response: [1], tries: 1, share: 0 });
    progress.startOver();
    expect(progress.state.answers.size).toBe(left);
  });
});
