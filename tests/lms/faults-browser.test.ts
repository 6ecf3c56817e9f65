import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.js';
import { ALL_RIGHT, answerAll, press, submit } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { behave, give, NOT_SAVED, notice, relaunch, stored, useFailingLms, value } from './failing-lesson.js';

// What an LMS did not take, kept in the browser; and one browser with the same lesson twice.

const { publish, newContext, context, openFailing } = useFailingLms();

describe('what is kept in the browser', () => {
  const failAndLeave = async (page: Page, src: string): Promise<void> => {
    const lesson = await relaunch(page, src);
    await behave(page, 'refuse');
    await answerAll(lesson, ALL_RIGHT);
    await submit(lesson);
    await press(lesson, 'leave');
    expect(await notice(lesson)).toContain('could not be stored');
  };

  test('is not given to another learner', async () => {
    const src = publish(lessonWith());
    await failAndLeave(await openFailing(), src);
    const other = await relaunch(await openFailing({ 'cmi.core.student_id': 'learner-2' }), src);
    expect(await notice(other)).toBe('');
    expect(await other.isVisible('[data-page-link="results"]')).toBe(false);
  });

  test('is nothing where the LMS tells neither learner nor attempt', async () => {
    const src = publish(lessonWith());
    const nameless = { 'cmi.core.student_id': '' };
    await failAndLeave(await openFailing(nameless), src);
    expect(await notice(await relaunch(await openFailing(nameless), src))).toBe('');
  });

  test('does not take the place of what was done elsewhere since, but a better score counts', async () => {
    const page = await openFailing();
    const src = publish(lessonWith());
    await answerAll(await relaunch(page, src), { who: [1] });
    const before = await stored(page);
    await failAndLeave(page, src);
    // At another computer.
    const other = await openFailing({}, await newContext());
    await give(other, before);
    const lesson = await relaunch(other, src);
    await answerAll(lesson, { name: 'ice age' });
    await give(page, await stored(other));
    const next = await relaunch(page, src);
    expect(await value(next, 'name')).toBe('ice age');
    expect(await stored(page)).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '83.33' });
  });

  test.each([
    [
      'forbidden',
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`,
    ],
    ['full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`],
  ])('is nothing where storage is %s: the lesson goes on, and says that it was not stored', async (_, script) => {
    const page = await openFailing();
    await context().addInitScript(`if (top !== window) { ${script} }`);
    const lesson = await relaunch(page, publish(lessonWith()));
    await behave(page, 'refuse');
    await answerAll(lesson, ALL_RIGHT);
    expect(await notice(lesson)).toBe(NOT_SAVED);
    await submit(lesson);
    await press(lesson, 'leave');
    expect(await notice(lesson)).toBe('Your last steps could not be stored. You may close this window.');
  });
});

describe('a second window of the same lesson', () => {
  const ELSEWHERE = 'The lesson was opened in another window: go on there. You may close this one.';

  test('goes on, and the first one is closed: it sends nothing more, not even at its end', async () => {
    const page = await openFailing();
    const src = publish(lessonWith());
    const first = await relaunch(page, src);
    await answerAll(first, { who: [0] });
    const other = await openFailing();
    await give(other, await stored(page));
    const second = await relaunch(other, src);
    await expect.poll(() => notice(first)).toBe(ELSEWHERE);
    expect(await first.isVisible('[data-action="leave"]')).toBe(false);
    expect(await violationsOn(first, 'the first window')).toEqual([]);
    expect(await notice(second)).toBe('');
    const attempts = await page.evaluate(() => window.failing.attempts);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    expect(await page.evaluate(() => window.failing.attempts)).toBe(attempts);
    await answerAll(second, { name: 'thaw' });
    expect(await stored(other)).toMatchObject({ 'cmi.interactions.0.id': 'who', 'cmi.interactions.1.id': 'name' });
  });

  test.each([
    ['of another learner', { 'cmi.core.student_id': 'learner-2' }],
    ['of a preview', { 'cmi.core.lesson_mode': 'browse' }],
  ])('%s leaves the first as it is', async (_, other) => {
    const page = await openFailing();
    const src = publish(lessonWith());
    const first = await relaunch(page, src);
    await relaunch(await openFailing(other), src);
    await answerAll(first, { who: [0] });
    expect(await notice(first)).toBe('');
    expect(await stored(page)).toMatchObject({ 'cmi.interactions.0.id': 'who' });
  });

  test('where the browser has no locks both go on', async () => {
    await context().addInitScript(`Object.defineProperty(navigator, 'locks', { value: undefined })`);
    const page = await openFailing();
    const src = publish(lessonWith());
    const first = await relaunch(page, src);
    await relaunch(await openFailing(), src);
    await answerAll(first, { who: [0] });
    expect(await notice(first)).toBe('');
  });
});
