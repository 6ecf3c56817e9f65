import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { renderLesson } from '../../src/render/lesson.js';
import type { Topic } from '../../src/topic/topic.js';
import { useBrowser } from '../support/browser.js';
import { everyShape } from '../support/topics.js';
import { rightToLeft, showcase } from './showcase.js';

// The pages alone, opened from disk and without the player: what a reader without script, or a printer, gets.

const topics: Record<string, Topic> = { everyShape: everyShape(), showcase: showcase(), rightToLeft: rightToLeft() };
const withKey: Topic = { ...everyShape(), print: 'answers' };
const names = Object.keys(topics);
const browser = useBrowser();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lessonpack-'));
  const program = await loadAssets();
  const assets = { ...program, players: { ...program.players, web: '' } };
  for (const [name, topic] of Object.entries({ ...topics, withKey })) {
    for (const { path, content } of renderLesson(topic, assets, 'web')) {
      const place = join(folder, name, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
    }
  }
});

afterAll(() => rm(folder, { recursive: true }));

/** Opens a lesson; what the browser has to complain of gathers in `complaints`. */
async function open(name: string, look: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser().newPage(look);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(pathToFileURL(join(folder, name, 'index.html')).href);
  return { page, complaints };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );
}

/** Everything that the player may show, at once. */
const showAllStates = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    document.documentElement.dataset.player = 'on';
    for (const element of all('[hidden]')) element.hidden = false;
    for (const element of all('details, dialog')) element.setAttribute('open', '');
    const marks = ['right', 'wrong'];
    for (const [place, choice] of all('.choice, .gap, .pair, .item').entries())
      choice.setAttribute('data-mark', marks[place % 2] ?? '');
    const results = ['correct', 'partial', 'wrong', 'neutral', 'unanswered'];
    for (const [place, outcome] of all('[data-outcome]').entries()) {
      outcome.setAttribute('data-result', results[place % 5] ?? '');
      outcome.innerHTML = '<p class="verdict">Verdict</p><p>Feedback</p>';
    }
    for (const element of all('#notice, [data-result="score"], [data-result="verdict"]')) element.textContent = 'Text';
    for (const list of all('ol[data-result]'))
      list.innerHTML = results
        .map((result) => `<li data-result="${result}"><a href="#quiz">Question</a> Result</li>`)
        .join('');
    document.querySelector('#results')?.setAttribute('data-result', 'failed');
    document.querySelector('[data-page-link]')?.setAttribute('aria-current', 'page');
  });

const looks = (['light', 'dark'] as const).flatMap((scheme) => names.map((name) => ({ name, scheme })));

test.each(looks)(
  '$name, $scheme: no barrier, as it is and with all states shown',
  async ({ name, scheme }) => {
    const { page } = await open(name, { colorScheme: scheme });
    expect(await violations(page)).toEqual([]);
    await showAllStates(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  },
  60_000,
);

test.each(names)('%s: from 320 pixels on, only what is too wide scrolls sideways', async (name) => {
  const { page } = await open(name, { viewport: { width: 320, height: 640 } });
  await showAllStates(page);
  for (const width of [320, 768, 960, 1280, 1920]) {
    await page.setViewportSize({ width, height: 640 });
    const wide = await page.evaluate(
      (limit) =>
        document.documentElement.scrollWidth <= limit
          ? []
          : [...document.querySelectorAll('main *')]
              .filter((element) => element.getBoundingClientRect().right > limit)
              .map((element) => element.outerHTML),
      width,
    );
    expect(wide).toEqual([]);
  }
  const unreachable = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.tabIndex < 0)
      .map((element) => element.outerHTML),
  );
  expect(unreachable).toEqual([]);
  await page.close();
});

test('everything to press is at least 44 pixels high', async () => {
  const { page } = await open('everyShape', { viewport: { width: 320, height: 640 } });
  await showAllStates(page);
  const low = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, .choice label, .keep, nav a, input[type="text"], select')]
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML),
  );
  expect(low).toEqual([]);
  await page.close();
});

test.each(names)(
  '%s: the Content-Security-Policy refuses nothing that the page needs, opened from disk',
  async (name) => {
    const { page, complaints } = await open(name);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    const images = await page.$$eval('img', (all) => all.map((image) => image.naturalWidth > 0));
    expect(images.every(Boolean)).toBe(true);
    await page.close();
  },
);

test('the Content-Security-Policy refuses what a text might smuggle in', async () => {
  const { page, complaints } = await open('everyShape');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "smuggled"';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="https://example.org/x.png" alt=""><p style="color:red">x</p>',
    );
  });
  expect(await page.title()).not.toBe('smuggled');
  await expect
    .poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length)
    .toBeGreaterThanOrEqual(3);
  await page.close();
});

test('formulas keep their spacing without a style attribute', async () => {
  const { page } = await open('showcase');
  const box = await page.$eval('math mrow[class]', (element) => getComputedStyle(element).borderTopStyle);
  expect(box).toBe('solid');
  await page.close();
});

/** Of each element that `selector` finds: is it seen? */
const shown = (page: Page, selector: string): Promise<boolean[]> =>
  page.$$eval(selector, (all) =>
    all.map((each) => each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })),
  );

test('on paper there are all pages, empty boxes and room for words, and neither controls nor answers', async () => {
  const { page } = await open('everyShape');
  await showAllStates(page);
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.page')) section.hidden = section.id !== 'quiz';
    for (const details of document.querySelectorAll('details')) details.removeAttribute('open');
  });
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, 'button, nav, summary, noscript, progress, .welcome, dialog')).not.toContain(true);
  expect(await shown(page, '.page:not(#results), .choice input, .own textarea, .terms dd')).not.toContain(false);
  expect(await shown(page, '.answer, .hint')).not.toContain(true);
  await page.close();
});

test('on paper there is room for own words without a script too, and what was opened stays to be read', async () => {
  const { page } = await open('everyShape');
  await page.locator('.answer > summary').first().click();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, '.own textarea, .answer .revealed')).not.toContain(false);
  expect(await shown(page, '.hint')).not.toContain(true);
  await page.close();
});

test('the answer key is on paper alone, and there only where the author says so', async () => {
  const { page } = await open('withKey');
  expect(await shown(page, '.answer-key')).toEqual([false]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page, '.answer-key')).toEqual([true]);
  await page.close();
  const handout = await open('everyShape');
  expect(await shown(handout.page, '.answer-key')).toEqual([]);
  await handout.page.close();
});

test('on paper a link says where it leads, but for one whose text is the address', async () => {
  const { page } = await open('showcase');
  await page.emulateMedia({ media: 'print' });
  const after = (selector: string) => page.$eval(selector, (link) => getComputedStyle(link, '::after').content);
  expect(await after('#background a')).toContain('https://example.org/');
  expect(await after('.about a')).toBe('none');
  await page.close();
});

test('without script all pages stand one under the other, and nothing is offered that needs one', async () => {
  const { page } = await open('everyShape');
  const links = await page.$$eval('#contents li:not([hidden]) a', (all) =>
    all.map((link) => link.getAttribute('href')),
  );
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(await page.isVisible(String(link))).toBe(true);
  const buttons = await page.$$eval('button, progress, .settings summary, .welcome, dialog', (all) =>
    all.filter((one) => one.checkVisibility() && !one.closest('form')).map((one) => one.outerHTML),
  );
  expect(buttons).toEqual([]);
  await page.close();
});

test('on paper a long answer is whole', async () => {
  const { page } = await open('everyShape');
  const field = page.locator('textarea').first();
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.value = 'A line.\n'.repeat(60);
  });
  await page.emulateMedia({ media: 'print' });
  expect(await field.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
  await page.close();
});

test('colours forced by the reader leave every control a border', async () => {
  const { page } = await open('everyShape', { forcedColors: 'active' });
  const borders = await page.$$eval(
    '.choice label, .typed > *:not(span), .gap > :is(input, select), .pair > select, .item, .area',
    (all) => all.map((element) => getComputedStyle(element).borderTopStyle),
  );
  expect(borders).not.toContain('none');
  await page.close();
});
