import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { renderLesson } from '../../src/render/lesson.js';
import { translations } from '../../src/render/strings/index.js';
import { useBrowser } from '../support/browser.js';
import { rightToLeft, showcase } from './showcase.js';

// The same lesson in every language that the pages speak, with its player, opened from disk.

const LANGUAGES = Object.keys(translations);
const browser = useBrowser();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lessonpack-'));
  const assets = await loadAssets();
  const topics = [
    ...LANGUAGES.map((lang) => [lang, { ...showcase(), lang }] as const),
    ...['ar', 'he', 'fa'].map((lang) => [`rtl-${lang}`, { ...rightToLeft(), lang }] as const),
  ];
  for (const [name, topic] of topics) {
    for (const { path, content } of renderLesson(topic, assets, 'web')) {
      const place = join(folder, name, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
    }
  }
});

afterAll(() => rm(folder, { recursive: true }));

async function open(name: string, width: number): Promise<Page> {
  const page = await browser().newPage({ viewport: { width, height: 640 } });
  await page.goto(pathToFileURL(join(folder, name, 'index.html')).href);
  await page.waitForSelector('[data-player="on"]');
  return page;
}

/** What the lesson shows of itself beyond the right or the left edge of the window. */
const beyondEdges = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < 0 || right > clientWidth;
      })
      .map((element) => element.outerHTML.slice(0, 200));
  });

/** What does not fit into its own button, menu or link: the words of another language may be longer. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.button, summary, #contents a, label')]
      .filter(({ scrollWidth, clientWidth, offsetParent }) => offsetParent && scrollWidth > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 200)),
  );

/** Whatever opens is opened, and what is shown only to those who come back is shown. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const welcome of document.querySelectorAll<HTMLElement>('[data-welcome]')) welcome.hidden = false;
  });

test.each(LANGUAGES)('%s: every page fits a window of 320 pixels', async (lang) => {
  const page = await open(lang, 320);
  await openAll(page);
  for (const dialog of await page.$$('dialog')) {
    await dialog.evaluate((element) => (element as HTMLDialogElement).showModal());
    expect(await beyondEdges(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await dialog.evaluate((element) => (element as HTMLDialogElement).close());
  }
  const ids = await page.$$eval('[data-page]:not(#results)', (sections) => sections.map(({ id }) => id));
  for (const id of ids) {
    await page.evaluate((hash) => location.assign(`#${hash}`), id);
    await page.waitForSelector(`[id="${id}"]:not([hidden])`);
    expect(await beyondEdges(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  }
  const [submit] = await page.$$('[data-action="submit"]');
  await submit?.click();
  expect(await beyondEdges(page)).toEqual([]);
  await submit?.click();
  await page.waitForSelector('#results:not([hidden])');
  expect(await page.textContent('[data-result="verdict"]')).toBe(translations[lang]?.().player.failed);
  expect(await beyondEdges(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await page.close();
});

const boxOf = async (page: Page, selector: string) => {
  const element = page.locator(selector).first();
  await element.waitFor();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return box;
};

test.each(['ar', 'he', 'fa'])('%s: the lesson is laid out from right to left', async (lang) => {
  const page = await open(`rtl-${lang}`, 1280);
  const direction = await page.evaluate(() => [
    document.documentElement.dir,
    getComputedStyle(document.body).direction,
  ]);
  expect(direction).toEqual(['rtl', 'rtl']);
  const contents = await boxOf(page, '#contents');
  const main = await boxOf(page, 'main');
  expect(contents.x).toBeGreaterThan(main.x + main.width);
  await page.locator('[data-action="next"]').click();
  const previous = await boxOf(page, '[data-action="previous"]');
  const next = await boxOf(page, '[data-action="next"]');
  expect(previous.x).toBeGreaterThan(next.x);
  await page.evaluate(() => location.assign('#quiz'));
  const choice = await boxOf(page, '.choice input');
  const text = await boxOf(page, '.choice .choice-text');
  expect(choice.x).toBeGreaterThan(text.x);
  await page.close();
});

test.each([
  ['ar', [], 'rtl'],
  ['he', [], 'rtl'],
  ['fa', ['en'], 'rtl'],
])('%s: what the pages say is marked where it is in another language (%j)', async (lang, marked, direction) => {
  const page = await open(`rtl-${lang}`, 320);
  const found = await page.$$eval('body [lang]', (elements) => elements.map((element) => element.getAttribute('lang')));
  const others = new Set(found.filter((each) => each !== lang));
  expect([...others]).toEqual(marked);
  expect(await page.getAttribute('html', 'dir')).toBe(direction);
  await page.close();
});
