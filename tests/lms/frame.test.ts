import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { rightToLeft } from '../render/showcase.js';
import { ALL_RIGHT, answer, answerAll, check, press, submit, turnTo } from '../support/learner.js';
import { lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { useLms } from '../support/lms.js';

// The header with its progress, the contents with what is done, and the way to the neighbours.

const { publish, launch } = useLms();

/** The bar's share in per cent, and what is said of it. */
const progressOf = (lesson: Frame) =>
  lesson.$eval('[data-progress] progress', (bar) => [
    Math.round((bar as HTMLProgressElement).position * 100),
    bar.getAttribute('aria-valuetext'),
  ]);

const said = (seen: number, answered: number) => `Pages seen: ${seen} of 3. Questions answered: ${answered} of 5.`;

/** The contents as they are seen and heard, one line a page. */
const contentsOf = (lesson: Frame) =>
  lesson.$$eval('#contents li:not([hidden]) a', (links) =>
    links.map((link) => {
      const copy = link.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
      return copy.textContent?.replace(/\s+/g, ' ').trim();
    }),
  );

test('the bar follows every event: pages, answers, submit, another try', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  expect(await progressOf(lesson)).toEqual([13, said(1, 0)]);
  await turnTo(lesson, 'facts');
  expect(await progressOf(lesson)).toEqual([25, said(2, 0)]);
  await turnTo(lesson, 'quiz');
  await answer(lesson, 'who', [0]);
  expect(await progressOf(lesson)).toEqual([50, said(3, 1)]);
  await answer(lesson, 'name', 'thaw');
  expect(await progressOf(lesson)).toEqual([63, said(3, 2)]);
  await answer(lesson, 'name', '');
  expect(await progressOf(lesson)).toEqual([50, said(3, 1)]);
  await check(lesson, 'who');
  await submit(lesson);
  // What was left open is done with, but was not answered.
  expect(await progressOf(lesson)).toEqual([100, said(3, 1)]);
  await press(lesson, 'retry');
  await lesson.waitForSelector('#quiz:not([hidden])');
  expect(await progressOf(lesson)).toEqual([38, said(3, 0)]);
});

test('the bar has a name, and its words are to be seen; without a quiz there are no questions to count', async () => {
  const { lesson } = await launch(publish(lessonWithoutQuiz()));
  expect(await lesson.getByRole('progressbar', { name: 'Progress' }).count()).toBe(1);
  expect((await lesson.textContent('[data-tally]'))?.trim()).toBe('Pages seen: 1 of 3.');
  expect(await lesson.getByRole('banner').textContent()).toContain('Reading');
});

test('the contents tick off what was seen, count the answers, and say when the quiz is submitted', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  expect(await contentsOf(lesson)).toEqual(['Overview seen', 'Key facts', 'Quiz']);
  await turnTo(lesson, 'quiz');
  expect(await contentsOf(lesson)).toEqual(['Overview seen', 'Key facts', 'Quiz']);
  await answer(lesson, 'who', [0]);
  expect((await contentsOf(lesson))[2]).toBe('Quiz Questions answered: 1 of 5.1 / 5');
  await answerAll(lesson, ALL_RIGHT);
  await submit(lesson);
  expect(await contentsOf(lesson)).toEqual(['Overview seen', 'Key facts', 'Quiz Submitted', 'Results']);
});

test('Previous and Next name the pages that they lead to', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  const name = (action: string) => lesson.locator(`[data-action="${action}"]`).innerText();
  expect(await name('next')).toBe('Next\nKey facts');
  await press(lesson, 'next');
  await lesson.waitForSelector('#facts:not([hidden])');
  expect(await name('previous')).toBe('Previous\nOverview');
  expect(await name('next')).toBe('Next\nQuiz');
  expect(await lesson.getByRole('button', { name: 'Next Quiz' }).count()).toBe(1);
});

test('on a narrow screen the contents are closed, stay at hand, and close by Escape and by a press elsewhere', async () => {
  const { page, lesson } = await launch(publish(lessonWith({ ask: ['who', 'events'] })), { hash: '#quiz' });
  const isOpen = () => lesson.$eval('#contents details', (list) => (list as HTMLDetailsElement).open);
  expect(await isOpen()).toBe(true);
  await page.$eval('iframe', (frame) => frame.setAttribute('width', '600'));
  await expect.poll(isOpen).toBe(false);
  await lesson.evaluate('scrollTo(0, 10000)');
  expect(await lesson.evaluate('scrollY')).toBeGreaterThan(100);
  // Playwright's click fails where anything lies over the target, or scrolls where it is out of sight.
  await lesson.click('#contents summary');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await lesson.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await lesson.click('#contents summary');
  await lesson.click('#quiz_title', { force: true, position: { x: 1, y: 1 } });
  await lesson.dispatchEvent('#quiz', 'pointerdown');
  expect(await isOpen()).toBe(false);
  await lesson.click('#contents summary');
  await lesson.click('[data-page-link="facts"]');
  await lesson.waitForSelector('#facts:not([hidden])');
  expect(await isOpen()).toBe(false);
});

test('nothing that has the focus is hidden behind what stays at the top', async () => {
  const { page, lesson } = await launch(publish(lessonWith()), { hash: '#quiz' });
  await lesson.evaluate('scrollTo(0, 10000)');
  await lesson.focus('[data-action="leave"]');
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const free = await lesson.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      if (!focused.closest('main')) return true;
      const { left, top, width, height } = (focused.closest('label') ?? focused).getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && focused.closest('main')?.contains(hit) === true;
    });
    expect(free, await lesson.evaluate(() => document.activeElement?.outerHTML ?? '')).toBe(true);
  }
});

test('from right to left the bar fills from the right, and the arrows point the other way', async () => {
  const { lesson } = await launch(publish(rightToLeft()));
  await press(lesson, 'next');
  await lesson.waitForSelector('#facts:not([hidden])');
  const look = await lesson.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const sign = (action: string, part: string) =>
      getComputedStyle(document.querySelector(`[data-action="${action}"] .way`) as Element, part).content;
    return {
      bar: getComputedStyle(document.querySelector('progress') as Element).direction,
      titleFirst: (box('.banner h1')?.right ?? 0) > (box('.header-tools')?.right ?? 0),
      title: getComputedStyle(document.querySelector('[data-action="previous"] .way-to') as Element).textAlign,
      next: sign('next', '::after'),
      previous: sign('previous', '::before'),
    };
  });
  expect(look).toEqual({
    bar: 'rtl',
    titleFirst: true,
    title: 'start',
    next: expect.stringContaining('←'),
    previous: expect.stringContaining('→'),
  });
});

test('after the lesson is left nothing of the frame stays but its title', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  await press(lesson, 'leave');
  await lesson.waitForSelector('#notice:not(:empty)');
  expect(await lesson.locator('nav, progress, button, summary').count()).toBe(
    await lesson.locator('dialog button').count(),
  );
  expect(await lesson.isVisible('.banner h1')).toBe(true);
});
