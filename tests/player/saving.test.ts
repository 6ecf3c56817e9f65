import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Backup } from '../../src/player/backup.js';
import type { Interaction } from '../../src/player/interaction.js';
import type { LessonData } from '../../src/player/lesson-data.js';
import { type LmsSession, NO_OUTCOME, type Progress } from '../../src/player/lms/session.js';
import { createSaving } from '../../src/player/saving.js';
import { newState } from '../../src/player/state.js';
import { en } from '../../src/render/strings/en.js';
import { questionsOf } from './questions-data.js';

const questions = questionsOf(8);
const lesson: LessonData = {
  id: 'x',
  title: 'X',
  lang: 'en',
  pages: ['overview'],
  completion: 'quiz',
  onFail: 'failed',
  reviews: [],
  strings: en.player,
};
const interactions = questions.map(
  (question): Interaction => ({
    question,
    description: '',
    response: undefined,
    result: 'wrong',
    time: new Date(0),
    latency: 0,
  }),
);
const idOf = ({ question }: Interaction): string => question.id;

/** A session that answers as it is told: at once, or when `answer` is called. */
function begin(mode: 'at once' | 'later') {
  const commits: Progress[] = [];
  const recorded: string[] = [];
  const answers: ((taken: boolean) => void)[] = [];
  const lms = { takes: true, records: true };
  const answer = (progress: Progress): boolean | Promise<boolean> => {
    commits.push(progress);
    return mode === 'at once' ? lms.takes : new Promise((resolve) => answers.push(resolve));
  };
  const session: LmsSession = {
    capacity: 4096,
    start: () => true,
    resume: () => ({ standing: 'credit', outcome: NO_OUTCOME, location: '', state: '' }),
    record: (interaction) => {
      if (lms.records) recorded.push(idOf(interaction));
      return lms.records;
    },
    commit: answer,
    finish: (unsaved) => (unsaved ? answer(unsaved) : true),
  };
  const kept: (readonly string[])[] = [];
  const backup: Backup = {
    restore: () => undefined,
    sent: () => undefined,
    taken: () => kept.splice(0),
    keep: (unsaved) => kept.push(unsaved.interactions.map(idOf)) > 0,
    holds: () => kept.length > 0,
  };
  const notices = new Set<string>();
  const said: string[] = [];
  const speech = {
    notice: (sentence: string, shown = true) => (shown ? void notices.add(sentence) : void notices.delete(sentence)),
    announce: (text: string) => void said.push(text),
    say: (sentence: string) => sentence,
  };
  const state = newState(1);
  const saving = createSaving(lesson, session, state, { standing: 'credit', measure: () => 0, backup, speech });
  const settle = async (taken: boolean) => {
    answers.shift()?.(taken);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { saving, state, lms, commits, recorded, settle, notices, said, kept };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a session that answers at once', () => {
  test('is tried again after 2, 5, 15, 30 and 30 seconds, with all that was not taken', () => {
    const { saving, lms, commits, notices, said } = begin('at once');
    lms.takes = false;
    saving.commit({ location: 'facts' });
    saving.commit({ outcome: NO_OUTCOME });
    expect([...notices]).toEqual(['notSaved']);
    commits.length = 0;
    const counts = [5, 15, 30, 30, 30].map((seconds) => {
      vi.advanceTimersByTime(seconds * 1000);
      return commits.length;
    });
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    expect(commits.every(({ location, outcome }) => location === 'facts' && outcome === NO_OUTCOME)).toBe(true);
    lms.takes = true;
    vi.advanceTimersByTime(30_000);
    expect([...notices]).toEqual([]);
    expect(said).toEqual(['savedAgain']);
    commits.length = 0;
    vi.advanceTimersByTime(300_000);
    saving.save();
    expect(commits).toEqual([]);
  });

  test('a refused interaction is given again before the next commit, in order, and once', () => {
    const { saving, lms, recorded } = begin('at once');
    lms.records = false;
    saving.commit({}, interactions.slice(0, 2));
    lms.records = true;
    saving.commit({}, interactions.slice(2, 3));
    saving.commit({});
    expect(recorded).toEqual(interactions.slice(0, 3).map(idOf));
  });

  test('an interaction that it never takes is given up, and does not stand in the way', () => {
    const { saving, lms, recorded, notices } = begin('at once');
    lms.records = false;
    saving.commit({}, interactions.slice(0, 1));
    for (let commit = 0; commit < 3; commit += 1) saving.commit({});
    expect([...notices]).toEqual([]);
    lms.records = true;
    saving.commit({}, interactions.slice(1, 2));
    expect(recorded).toEqual([interactions[1]].flatMap((one) => (one ? idOf(one) : [])));
  });

  test('after the end, and after it was given up to another window, nothing is sent', () => {
    for (const end of ['finish', 'abandon'] as const) {
      const { saving, lms, commits } = begin('at once');
      lms.takes = false;
      saving.commit({ location: 'facts' });
      saving[end]();
      commits.length = 0;
      vi.advanceTimersByTime(60_000);
      saving.commit({ location: 'quiz' });
      saving.finish();
      expect(commits).toEqual([]);
    }
  });

  test('the end is a success where there was nothing to save', () => {
    const { saving } = begin('at once');
    saving.settle();
    expect(saving.finish()).toBe(true);
  });
});

describe('a session that answers later', () => {
  test('has one commit at a time; the newest state follows', async () => {
    const { saving, state, commits, settle, kept } = begin('later');
    saving.commit({ location: 'a' }, interactions.slice(0, 1));
    // A page that dies now would lose it.
    expect(kept).toEqual([[interactions[0]].flatMap((one) => (one ? idOf(one) : []))]);
    state.seen.add(0);
    saving.commit({ location: 'b' });
    saving.commit({ location: 'c' }, interactions.slice(1, 2));
    expect(commits).toHaveLength(1);
    await settle(true);
    expect(commits.map(({ location }) => location)).toEqual(['a', 'c']);
    await settle(true);
    expect(commits).toHaveLength(2);
    expect(kept).toEqual([]);
  });

  test('a failure takes nothing from what came after', async () => {
    const { saving, commits, settle, recorded, notices } = begin('later');
    saving.commit({ location: 'a', outcome: NO_OUTCOME }, interactions.slice(0, 1));
    saving.commit({ location: 'b' });
    await settle(false);
    expect(commits.at(-1)).toMatchObject({ location: 'b', outcome: NO_OUTCOME });
    await settle(true);
    expect([...notices]).toEqual([]);
    expect(recorded).toEqual([interactions[0]].flatMap((one) => (one ? idOf(one) : [])));
    saving.save();
    expect(commits).toHaveLength(2);
  });

  test('the end hands in what is still under way', async () => {
    const { saving, commits, settle } = begin('later');
    saving.commit({ location: 'a' });
    const end = saving.finish();
    expect(commits).toHaveLength(2);
    expect(commits.at(-1)).toMatchObject({ location: 'a' });
    await settle(true);
    await settle(false);
    expect(await end).toBe(false);
  });
});
