import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { ALL_RIGHT, answer, answerAll, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { logOf, useLms } from '../support/lms.js';

// Coming back to a lesson, and beginning it anew.

const { publish, launch } = useLms();

const welcome = async (lesson: Frame) =>
  (await lesson.isVisible('[data-welcome]')) ? lesson.textContent('[data-welcome] p') : undefined;

const focusedId = (lesson: Frame) => lesson.evaluate(() => document.activeElement?.id);

/** Leaves an answered question and the facts page behind, and comes back; `scorm-again` keeps what was saved. */
async function comeBack(hash = '') {
  const address = publish(lessonWith());
  const first = await launch(address);
  await turnTo(first.lesson, 'quiz');
  await answer(first.lesson, 'who', [0]);
  await turnTo(first.lesson, 'facts');
  await press(first.lesson, 'leave');
  const { cmi } = await logOf(first.page);
  return launch(address, { cmi, hash });
}

test('there is no welcome back at a first launch, nor after a look at the first page alone', async () => {
  const address = publish(lessonWith());
  const first = await launch(address);
  expect(await welcome(first.lesson)).toBeUndefined();
  await press(first.lesson, 'leave');
  const { cmi } = await logOf(first.page);
  expect(await welcome((await launch(address, { cmi })).lesson)).toBeUndefined();
});

test('after earlier work the learner is welcomed back, and hears it, until the next page or Close', async () => {
  const { lesson } = await comeBack();
  const words = 'Welcome back. You were at: Key facts. Questions answered: 1 of 5.';
  expect(await welcome(lesson)).toBe(words);
  expect(await lesson.textContent('#announcer')).toBe(words);
  await press(lesson, 'dismiss');
  expect(await welcome(lesson)).toBeUndefined();
  expect(await focusedId(lesson)).toBe('facts');
  const again = await comeBack();
  await turnTo(again.lesson, 'overview');
  expect(await welcome(again.lesson)).toBeUndefined();
});

test('where the address opens another page, a link leads to where the learner was', async () => {
  const { lesson } = await comeBack('#overview');
  await lesson.click('[data-welcome] a');
  await lesson.waitForSelector('#facts:not([hidden])');
  expect(await welcome(lesson)).toBeUndefined();
});

test('starting over asks first; Escape and Cancel change nothing and give the focus back', async () => {
  const { page, lesson } = await comeBack();
  const state = () => lesson.getAttribute('[data-progress] progress', 'aria-valuetext');
  const before = await state();
  await lesson.focus('[data-welcome] [data-action="start-over"]');
  await page.keyboard.press('Enter');
  const dialog = lesson.getByRole('dialog', { name: 'Start over?' });
  expect(await dialog.isVisible()).toBe(true);
  expect(await dialog.textContent()).toContain('your best score, stays');
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  await expect.poll(() => lesson.evaluate(() => document.activeElement?.textContent)).toBe('Start over');
  await lesson.click('[data-settings] summary');
  await lesson.click('[data-settings] [data-action="start-over"]');
  await lesson.click('[data-action="cancel"]');
  expect(await dialog.isVisible()).toBe(false);
  await expect.poll(() => lesson.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  expect(await state()).toBe(before);
  expect(await lesson.isVisible('#facts')).toBe(true);
});

test('once confirmed, nothing is answered or seen but the first page, and what was reported stays', async () => {
  const address = publish(lessonWith());
  const first = await launch(address);
  const { lesson } = first;
  await answerAll(lesson, ALL_RIGHT);
  await submit(lesson);
  expect((await logOf(first.page)).cmi).toMatchObject({ core: { lesson_status: 'passed', score: { raw: '100' } } });
  await lesson.click('[data-settings] summary');
  await lesson.click('[data-settings] [data-action="start-over"]');
  await lesson.click('[data-action="confirm"]');
  await lesson.waitForSelector('#overview:not([hidden])');
  await expect.poll(() => focusedId(lesson)).toBe('overview');
  expect(await lesson.getAttribute('[data-progress] progress', 'aria-valuetext')).toBe(
    'Pages seen: 1 of 3. Questions answered: 0 of 5.',
  );
  await turnTo(lesson, 'quiz');
  expect(await lesson.locator('#quiz :checked').count()).toBe(0);
  expect(await lesson.isVisible('[data-action="submit"]')).toBe(true);
  expect(await lesson.isVisible('[data-page-link="results"]')).toBe(false);
  await press(lesson, 'leave');
  const { cmi } = await logOf(first.page);
  expect(cmi).toMatchObject({ core: { lesson_status: 'passed', score: { raw: '100' } } });
  const second = await launch(address, { cmi });
  expect(await second.lesson.isVisible('#quiz')).toBe(true);
  expect(await second.lesson.locator('#quiz :checked').count()).toBe(0);
});

test('started over from the welcome on the first page, the learner is welcomed no more', async () => {
  const { lesson } = await comeBack('#overview');
  await lesson.click('[data-welcome] [data-action="start-over"]');
  await lesson.click('[data-action="confirm"]');
  await expect.poll(() => focusedId(lesson)).toBe('overview');
  expect(await welcome(lesson)).toBeUndefined();
});

test('where the attempts are limited the dialog says when the quiz is not cleared, and so it is', async () => {
  const limited = 'cleared only when a new attempt can begin';
  const { lesson } = await launch(publish(lessonWith({ quiz: { attempts: 1 } })));
  await answerAll(lesson, { who: [0] });
  await lesson.click('[data-settings] summary');
  await lesson.click('[data-settings] [data-action="start-over"]');
  expect(await lesson.textContent('#start_over_text')).toContain(limited);
  await lesson.click('[data-action="confirm"]');
  await lesson.waitForSelector('#overview:not([hidden])');
  expect(await lesson.locator('#quiz :checked').count()).toBe(1);
  const free = await launch(publish(lessonWith()));
  expect(await free.lesson.textContent('#start_over_text')).not.toContain(limited);
});
