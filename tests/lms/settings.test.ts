import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { useLms } from '../support/lms.js';

// Text size and colours, as the learner chooses them for all lessons of an origin.

const { browser, publish, newContext, launch } = useLms();

const DARK = 'rgb(20, 23, 26)';
const LIGHT = 'rgb(250, 248, 243)';

const look = (lesson: Frame) =>
  lesson.evaluate(() => ({
    size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    ground: getComputedStyle(document.body).backgroundColor,
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));

const choose = async (lesson: Frame, name: string): Promise<void> => {
  await lesson.evaluate(() => document.querySelector('[data-settings]')?.setAttribute('open', ''));
  await lesson.getByRole('radio', { name, exact: true }).check();
};

test('what is chosen holds at once, after a relaunch, and in another lesson', async () => {
  const context = await newContext();
  const { lesson } = await launch(publish(lessonWith()), { context });
  const before = await look(lesson);
  expect(before).toMatchObject({ ground: LIGHT, scheme: 'light dark' });
  await choose(lesson, '150%');
  await choose(lesson, 'Dark');
  const chosen = await look(lesson);
  expect(chosen).toMatchObject({ ground: DARK, scheme: 'dark' });
  expect(chosen.size / before.size).toBeCloseTo(1.5);
  const { lesson: other } = await launch(publish(lessonWithoutQuiz()), { context });
  expect(await look(other)).toEqual(chosen);
  expect(await other.getByRole('radio', { name: '150%', exact: true, includeHidden: true }).isChecked()).toBe(true);
});

test('all text grows with the size, and nothing but the text of pictures stays', async () => {
  const { lesson } = await launch(publish(lessonWith({ ask: ['who', 'name', 'why'] })), { hash: '#quiz' });
  const sizes = () =>
    lesson.$$eval('body *:not(option, script, noscript)', (all) =>
      all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
  const before = await sizes();
  await choose(lesson, '130%');
  const after = await sizes();
  const grown = after.map((size, place) => size / (before[place] ?? 1));
  // The largest titles grow with the window, too.
  expect(Math.min(...grown)).toBeGreaterThan(1.15);
});

test.each([
  ['dark', 'Light', LIGHT],
  ['light', 'Dark', DARK],
] as const)('on a device that is set to %s, %s wins', async (colorScheme, choice, ground) => {
  const context = await browser().newContext({ colorScheme });
  const { lesson } = await launch(publish(lessonWith()), { context });
  expect((await look(lesson)).ground).not.toBe(ground);
  await choose(lesson, choice);
  expect((await look(lesson)).ground).toBe(ground);
  await choose(lesson, 'As on the device');
  expect((await look(lesson)).ground).not.toBe(ground);
  await context.close();
});

test('the dark colours are the same, whether the device or the learner asks for them', async () => {
  const variables = (lesson: Frame) =>
    lesson.evaluate(() => {
      const names = ['ground', 'surface', 'text', 'muted', 'hairline', 'line', 'accent', 'accent-ground', 'on-accent'];
      const tones = ['right', 'right-ground', 'wrong', 'wrong-ground', 'partly', 'partly-ground'];
      const style = getComputedStyle(document.documentElement);
      return [...names, ...tones].map((name) => `${name} ${style.getPropertyValue(`--${name}`).trim()}`);
    });
  const address = publish(lessonWith());
  const context = await browser().newContext({ colorScheme: 'dark' });
  const { lesson: device } = await launch(address, { context });
  const { lesson: learner } = await launch(address);
  const light = await variables(learner);
  await choose(learner, 'Dark');
  expect(await variables(learner)).toEqual(await variables(device));
  expect((await variables(learner)).filter((one) => light.includes(one))).toEqual([]);
  await context.close();
});

test('where storage is forbidden the choice holds for the sitting', async () => {
  const context = await newContext();
  await context.addInitScript(
    "if (window !== top) Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } });",
  );
  const { lesson, complaints } = await launch(publish(lessonWith()), { context });
  await choose(lesson, 'Dark');
  expect((await look(lesson)).ground).toBe(DARK);
  expect(complaints).toEqual([]);
});

test.each(['{', 'null', '[]', '{"size":"999","scheme":7}', '"dark"'])(
  'anything may stand in storage: %s changes nothing',
  async (text) => {
    const context = await newContext();
    await context.addInitScript(
      `try { localStorage.setItem('lessonpack.settings', ${JSON.stringify(text)}); } catch {}`,
    );
    const { lesson, complaints } = await launch(publish(lessonWith()), { context });
    expect((await look(lesson)).ground).toBe(LIGHT);
    expect(complaints).toEqual([]);
  },
);

test('by keyboard alone: open, choose by arrow keys, close by Escape', async () => {
  const { page, lesson } = await launch(publish(lessonWith()));
  const { keyboard } = page;
  const focused = () => lesson.evaluate(() => (document.activeElement as HTMLInputElement).value ?? '');
  const isOpen = () => lesson.$eval('[data-settings]', (menu) => (menu as HTMLDetailsElement).open);
  await lesson.focus('.skip');
  await keyboard.press('Tab');
  expect(await lesson.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  await keyboard.press('Enter');
  expect(await isOpen()).toBe(true);
  await keyboard.press('Tab');
  expect(await focused()).toBe('100');
  await keyboard.press('ArrowRight');
  expect(await focused()).toBe('115');
  await keyboard.press('Tab');
  expect(await focused()).toBe('system');
  await keyboard.press('ArrowDown');
  expect(await lesson.getAttribute('html', 'data-scheme')).toBe('light');
  expect(await lesson.getAttribute('html', 'data-size')).toBe('115');
  await keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await lesson.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  await keyboard.press('Enter');
  for (let step = 0; step < 4; step += 1) await keyboard.press('Tab');
  // The focus has left the menu, which does not stay in its way.
  expect(await isOpen()).toBe(false);
});
