import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { readTopic } from '../../src/read/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { turnTo } from '../support/learner.js';
import { useLms } from '../support/lms.js';

// A video with captions and a sound, as a learner meets them.

const { browser, publish, launch } = useLms();
let topic: Topic;

beforeAll(async () => {
  const { topic: read } = await readTopic('tests/fixtures/media/topic.md');
  if (!read) throw new Error('no topic');
  topic = read;
});

const videoIn = (lesson: Frame) =>
  lesson.$eval('video', (video: HTMLVideoElement) => ({
    name: video.getAttribute('aria-label'),
    controls: video.controls,
    paused: video.paused,
    time: video.currentTime,
    loaded: video.readyState > 0 && video.videoWidth > 0,
    tracks: [...video.textTracks].map(({ kind, language, label, mode }) => `${kind} ${language} ${label} ${mode}`),
  }));

test('nothing starts by itself; the video loads, and its captions are offered', async () => {
  const { lesson, complaints } = await launch(publish(topic));
  await lesson.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) > 0);
  expect(await videoIn(lesson)).toEqual({
    name: 'Bars of colour and a tone',
    controls: true,
    paused: true,
    time: 0,
    loaded: true,
    tracks: ['captions en English disabled', 'captions de Deutsch disabled'],
  });
  await turnTo(lesson, 'quiz');
  await lesson.waitForFunction(() => (document.querySelector('audio')?.duration ?? 0) > 1);
  expect(await lesson.$eval('audio', (audio: HTMLAudioElement) => [audio.paused, audio.currentTime])).toEqual([
    true,
    0,
  ]);
  await turnTo(lesson, 'overview');
  expect(await videoIn(lesson)).toMatchObject({ paused: true, time: 0 });
  expect(complaints).toEqual([]);
});

test('captions load and show what is said', async () => {
  const { lesson, complaints } = await launch(publish(topic));
  const cues = await lesson.$eval('video', async (video: HTMLVideoElement) => {
    const [track] = video.textTracks;
    const element = video.querySelector('track');
    if (!track || !element) return [];
    const loaded = new Promise((done) => element.addEventListener('load', done, { once: true }));
    track.mode = 'showing';
    await loaded;
    return [...(track.cues ?? [])].map((cue) => (cue as VTTCue).getCueAsHTML().textContent);
  });
  expect(cues).toEqual(['A tone & a picture.']);
  expect(complaints).toEqual([]);
});

/** Tab leads into the player, through its controls and out of it to what follows; gives the number of its stops. */
async function tabThrough(page: Page, lesson: Frame): Promise<number> {
  await lesson.focus('video');
  for (let stops = 1; stops < 20; stops += 1) {
    await page.keyboard.press('Tab');
    const now = await lesson.evaluate(() => document.activeElement?.tagName);
    if (now !== 'VIDEO') {
      expect(now).toBe('SUMMARY');
      return stops;
    }
  }
  throw new Error('the player keeps the focus');
}

test('by keyboard alone the video plays, and its transcript opens', async () => {
  const { page, lesson } = await launch(publish(topic));
  await lesson.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) > 0);
  await tabThrough(page, lesson);
  expect(await lesson.isVisible('.transcript h3')).toBe(false);
  await page.keyboard.press('Enter');
  await lesson.waitForSelector('.transcript h3', { state: 'visible' });
  expect(await lesson.textContent('.transcript summary')).toBe('Transcript: Bars of colour and a tone');
  await lesson.focus('video');
  await page.keyboard.press('Space');
  await lesson.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0);
});

test('what plays stops when its page is left', async () => {
  const { lesson } = await launch(publish(topic));
  // Over and over, so that it cannot have come to its end by itself.
  await lesson.$eval('video', async (video: HTMLVideoElement) => {
    video.loop = true;
    video.muted = true;
    await video.play();
  });
  expect(await videoIn(lesson)).toMatchObject({ paused: false });
  await turnTo(lesson, 'quiz');
  expect(await videoIn(lesson)).toMatchObject({ paused: true });
});

test('by keyboard alone captions are switched on', { timeout: 120_000 }, async () => {
  const { page, lesson } = await launch(publish(topic));
  await lesson.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) > 0);
  const stops = await tabThrough(page, lesson);
  const shown = () =>
    lesson.$eval(
      'video',
      (video: HTMLVideoElement) => [...video.textTracks].filter(({ mode }) => mode === 'showing').length,
    );
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      // The browser's own menus open and take the focus in their time, which nothing tells.
      await page.waitForTimeout(200);
    }
  };
  // Where the menu stands among the controls, and captions in it, differs from version to version of the browser.
  const likely = [1, 0, 2, 3].flatMap((place) => [2, 1, 3].map((fromEnd) => ({ place, fromEnd })));
  for (const { place, fromEnd } of [...likely, ...likely]) {
    await lesson.focus('video');
    for (let stop = 0; stop < stops - fromEnd; stop += 1) await press('Tab');
    await press('Enter', ...Array<string>(place).fill('ArrowDown'), 'Enter', 'ArrowDown', 'ArrowDown', 'Enter');
    if ((await shown()) === 1) return;
    await press('Escape', 'Escape');
  }
  throw new Error('no captions are shown');
});

test.each([
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark, on a phone', options: { colorScheme: 'dark', viewport: { width: 336, height: 640 } } },
] as const)('$look: no barrier, and nothing is wider than the page', { timeout: 60_000 }, async ({ options }) => {
  const context = await browser().newContext(options);
  const { page, lesson } = await launch(publish(topic), { context });
  await lesson.evaluate(axe.source);
  await lesson.click('.transcript summary');
  for (const name of ['overview', 'quiz']) {
    await turnTo(lesson, name);
    const violations = await lesson.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast-enhanced': { enabled: true } },
      });
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`);
    });
    expect(violations).toEqual([]);
    expect(await lesson.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const height = await lesson.$eval(
      `#${name} .transcript summary`,
      (element) => element.getBoundingClientRect().height,
    );
    expect(height).toBeGreaterThanOrEqual(44);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await lesson.isVisible('audio')).toBe(false);
  expect(
    await lesson.$eval('#quiz .transcript p', (element) => element.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(true);
  await context.close();
});
