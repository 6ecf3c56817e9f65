import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, ALL_WRONG, answerAll, press, submit } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { logOf, takeCalls, useLms } from '../support/lms.js';

// Launches that do not count: nothing may be written, or an LMS saves it over what does.

const { publish, launch } = useLms();

const cases = {
  'browse of a begun package': [
    { 'cmi.core.lesson_mode': 'browse', 'cmi.core.lesson_status': 'incomplete' },
    'This is a preview',
  ],
  review: [
    { 'cmi.core.lesson_mode': 'review', 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' },
    'You are looking back',
  ],
  'review of a package never begun': [{ 'cmi.core.lesson_mode': 'review' }, 'You are looking back'],
  'no-credit': [{ 'cmi.core.credit': 'no-credit' }, 'This time does not count'],
} as const;

describe.each(Object.entries(cases))('%s', (_, [cmi, notice]) => {
  test('writes nothing, but finishes; the lesson works, and says so', async () => {
    const lms = await launch(publish(lessonWith()), { api: 'memory', cmi });
    expect(await lms.lesson.textContent('#notice')).toContain(notice);
    await answerAll(lms.lesson, ALL_WRONG);
    await submit(lms.lesson);
    expect(await lms.lesson.textContent('[data-result="verdict"]')).toBe('Not passed');
    await press(lms.lesson, 'leave');
    expect(await lms.lesson.textContent('#notice')).toContain('You may close this window.');
    const calls = await takeCalls(lms);
    expect(calls.filter((call) => call.startsWith('set') || call === 'commit')).toEqual([]);
    expect(calls.at(-1)).toBe('finish');
    expect((await logOf(lms.page)).cmi).toMatchObject(cmi);
    expect(await lms.page.evaluate(() => Object.keys(localStorage))).toEqual(['lms']);
  });
});

test('browse of a package never begun: browsed is the one write', async () => {
  const lms = await launch(publish(lessonWith()), { api: 'memory', cmi: { 'cmi.core.lesson_mode': 'browse' } });
  await answerAll(lms.lesson, ALL_RIGHT);
  await submit(lms.lesson);
  await press(lms.lesson, 'leave');
  const calls = await takeCalls(lms);
  expect(calls.filter((call) => call.startsWith('set') || call === 'commit')).toEqual([
    'set cmi.core.lesson_status browsed',
  ]);
  expect(calls.at(-1)).toBe('finish');
});

test('an empty lesson_mode counts as normal', async () => {
  const lms = await launch(publish(lessonWith()), {
    api: 'memory',
    cmi: { 'cmi.core.lesson_mode': '', 'cmi.core.credit': '' },
  });
  await answerAll(lms.lesson, ALL_RIGHT);
  await submit(lms.lesson);
  expect((await logOf(lms.page)).cmi).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '100',
  });
});
