import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { renderLesson } from '../../src/render/lesson.js';
import { ALL_RIGHT, answerAll, press, submit, turnTo } from '../support/learner.js';
import { lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { ready, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';

// Turning pages, with the mouse, the keyboard, links and Back.

const LONG = rich(Array(99).fill('A paragraph.').join('\n\n'));

const { browser, publish, newContext, launch } = useLms();

const shown = (lesson: Page | Frame) =>
  lesson.$$eval('[data-page]', (pages) =>
    pages
      .filter((page) => !(page as HTMLElement).hidden)
      .map(({ id }) => id)
      .join(),
  );
const focused = (lesson: Page | Frame) =>
  lesson.evaluate(() => {
    const { activeElement } = document;
    return (
      activeElement?.id ||
      activeElement?.getAttribute('name') ||
      activeElement?.getAttribute('data-action') ||
      activeElement?.tagName
    );
  });

test('one page is shown at a time; Previous and Next turn it and end at the ends', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  expect(await shown(lesson)).toBe('overview');
  expect(await lesson.isVisible('[data-action="previous"]')).toBe(false);
  await press(lesson, 'next');
  await lesson.waitForSelector('#facts:not([hidden])');
  await press(lesson, 'next');
  await lesson.waitForSelector('#quiz:not([hidden])');
  expect(await shown(lesson)).toBe('quiz');
  // No way to the results before there are any.
  expect(await lesson.isVisible('[data-action="next"]')).toBe(false);
  expect(await lesson.isVisible('[data-page-link="results"]')).toBe(false);
  await press(lesson, 'previous');
  await lesson.waitForSelector('#facts:not([hidden])');
});

test('a page that is turned to has the focus, stands at its top, and is the current one in the contents and the title', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  await turnTo(lesson, 'quiz');
  await lesson.evaluate(() => scrollTo(0, 10_000));
  expect(await lesson.evaluate(() => scrollY)).toBeGreaterThan(0);
  await turnTo(lesson, 'facts');
  expect(await lesson.evaluate(() => scrollY)).toBe(0);
  expect(await focused(lesson)).toBe('facts');
  expect(
    await lesson.$$eval('[aria-current="page"]', (links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['#facts']);
  expect(await lesson.title()).toBe('Key facts – A lesson');
});

test('Back and Forward turn pages', async () => {
  const { page, lesson } = await launch(publish(lessonWith()));
  await turnTo(lesson, 'facts');
  await turnTo(lesson, 'quiz');
  await page.evaluate('history.back()');
  await lesson.waitForSelector('#facts:not([hidden])');
  await page.evaluate('history.forward()');
  await lesson.waitForSelector('#quiz:not([hidden])');
});

test('a deep link opens its page; one to the results without any opens the first', async () => {
  const address = publish(lessonWith());
  const { lesson } = await launch(address, { hash: '#facts' });
  expect(await shown(lesson)).toBe('facts');
  expect(await shown((await launch(address, { hash: '#q-name' })).lesson)).toBe('quiz');
  expect(await shown((await launch(address, { hash: '#results' })).lesson)).toBe('overview');
  expect(await shown((await launch(address, { hash: '#%E0%A4%A' })).lesson)).toBe('overview');
});

test('launched without a hash the page stands at its top, and Tab begins with the skip link', async () => {
  for (const api of ['none', 'scorm-again'] as const) {
    const { page, lesson } = await launch(publish(lessonWith({ topic: { definition: LONG } })), { api });
    await page.waitForTimeout(100);
    expect(await lesson.evaluate('scrollY')).toBe(0);
    await lesson.evaluate('focus()');
    await page.keyboard.press('Tab');
    expect(await lesson.evaluate(() => document.activeElement?.className)).toBe('skip');
  }
});

test('the skip link leads to the text and turns no page', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  await turnTo(lesson, 'facts');
  await lesson.focus('.skip');
  await lesson.press('.skip', 'Enter');
  expect(await shown(lesson)).toBe('facts');
  expect(await focused(lesson)).toBe('lesson');
});

test('the keyboard alone is enough for a quiz, and the focus is never lost', async () => {
  const page = await (await newContext()).newPage();
  const { page: lms, lesson } = await launch(publish(lessonWith({ ask: ['who', 'name'] })), {
    context: page.context(),
  });
  const keys = lms.keyboard;
  const tabTo = async (what: string) => {
    for (let step = 0; step < 30 && (await focused(lesson)) !== what; step += 1) await keys.press('Tab');
    expect(await focused(lesson)).toBe(what);
  };
  await lesson.focus('[data-page-link="quiz"]');
  await keys.press('Enter');
  await lesson.waitForSelector('#quiz:not([hidden])');
  await tabTo('who');
  await keys.press('Space');
  await keys.press('Enter');
  expect(await lesson.textContent('#q-who [data-outcome]')).toContain('Correct');
  expect(await focused(lesson)).not.toBe('BODY');
  await tabTo('name');
  await keys.type('thaw');
  await keys.press('Enter');
  expect(await lesson.textContent('#q-name [data-outcome]')).toContain('Near.');
  expect(await focused(lesson)).not.toBe('BODY');
  await tabTo('submit');
  await keys.press('Enter');
  await lesson.waitForSelector('#results:not([hidden])');
  expect(await focused(lesson)).toBe('results');
  await tabTo('retry');
  await keys.press('Enter');
  await lesson.waitForSelector('#quiz:not([hidden])');
  expect(await focused(lesson)).toBe('quiz');
});

test('what is said stands in live regions', async () => {
  const { lesson } = await launch(publish(lessonWith()));
  await answerAll(lesson, ALL_RIGHT);
  expect(await lesson.getAttribute('#q-who [data-outcome]', 'role')).toBe('status');
  await submit(lesson);
  expect(await lesson.textContent('#announcer[role="status"]')).toMatch(
    /^Passed Your score: 100% Right answers: 4 of 4 /,
  );
  expect(await lesson.getAttribute('#notice', 'role')).toBe('status');
});

test('no handler of unload or beforeunload: Moodle forbids the one, and browsers drop what the other sends', async () => {
  const context = await newContext();
  await context.addInitScript(`window.heard = []; const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, ...rest) { window.heard?.push(type); return add.call(this, type, ...rest); };`);
  const { lesson } = await launch(publish(lessonWith()), { context });
  const heard = (await lesson.evaluate('window.heard')) as string[];
  expect(heard).toContain('pagehide');
  expect(heard).not.toContain('unload');
  expect(heard).not.toContain('beforeunload');
  expect(await lesson.evaluate('[window.onunload, window.onbeforeunload]')).toEqual([null, null]);
});

test('nothing is asked of another host, and nothing breaks the content security policy', async () => {
  const context = await newContext();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).host));
  const { page, lesson, complaints } = await launch(publish(lessonWith()), { context });
  await answerAll(lesson, ALL_RIGHT);
  await submit(lesson);
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).host]));
  expect(complaints).toEqual([]);
});

describe('opened from disk', () => {
  const save = async (topic: Parameters<typeof renderLesson>[0]) => {
    const folder = await mkdtemp(join(tmpdir(), 'lessonpack-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const { path, content } of renderLesson(topic, await loadAssets(), 'web')) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return pathToFileURL(join(folder, 'index.html')).href;
  };
  const open = async (context: Awaited<ReturnType<typeof newContext>>, address: string) => {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(address);
    await ready(page);
    return { page, complaints };
  };

  test('the lesson works, and keeps place, answers and result', async () => {
    const context = await newContext();
    const address = await save(lessonWith());
    const first = await open(context, address);
    expect(await first.page.textContent('#notice')).toContain('kept in this browser');
    await answerAll(first.page, ALL_RIGHT);
    await submit(first.page);
    await first.page.close();
    const second = await open(context, address);
    expect(await shown(second.page)).toBe('results');
    expect(await second.page.textContent('[data-result="verdict"]')).toBe('Passed');
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  test('a lesson without a quiz works too', async () => {
    const { page, complaints } = await open(await newContext(), await save(lessonWithoutQuiz()));
    await press(page, 'next');
    await page.waitForSelector('#facts:not([hidden])');
    expect(complaints).toEqual([]);
    expect(browser().isConnected()).toBe(true);
  });
});
