import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { press, submit, turnTo } from '../support/learner.js';
import { ALL_NAMES, lessonWith } from '../support/lessons.js';
import { type Launch, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';

// Every type of question in every state: what axe finds, what sticks out of a narrow window, which targets are small, and
// whose focus cannot be seen. WCAG 2.2 A and AA, 1.4.6, 1.4.10, 2.4.13 and 2.5.5.

const { browser, publish, launch, newContext } = useLms();

const RIGHT = {
  who: [0],
  events: [0, 2, 3],
  secret: [0],
  name: ['de-Stalinisation'],
  why: ['Because.'],
  percent: ['70.5'],
  posts: ['0', '1', '2'],
  order: ['0', '1', '2', '3'],
  gaps: ['Moscow', '1956', 'personality'],
  drop: ['1', '0'],
  map: [0],
};
/** The first two are right, to be kept; others are right in part. */
const WRONG = {
  ...RIGHT,
  secret: [1],
  name: ['thaw'],
  percent: ['71.5'],
  posts: ['0', '3', '2'],
  order: ['0', '1', '3', '2'],
  gaps: ['Moscow', '1956', 'beauty'],
  drop: ['0', '1'],
  map: [1],
};

/** Takes each hint and gives these answers where that is still possible. */
const answer = (lesson: Frame, answers: typeof RIGHT) =>
  lesson.evaluate(`for (const [id, given] of Object.entries(${JSON.stringify(answers)})) {
    const form = document.getElementById('q-' + id);
    if (form.querySelector('[data-action="check"]').hidden) continue;
    form.querySelector('[data-action="hint"]').click();
    const fields = form.querySelectorAll('input[type="text"], textarea, select');
    const items = () => [...form.querySelectorAll('[data-item]')].map(({ dataset }) => dataset.item);
    given.forEach((value, place) => {
      if (items().length > 0) {
        const up = form.querySelector('[data-item="' + value + '"] [data-move="up"]');
        while (items().indexOf(value) > place) up.click();
      } else if (typeof value === 'number') {
        const input = form.querySelector('[data-choice="' + value + '"] input');
        if (!input.checked) input.click();
      } else {
        fields[place].value = value;
        fields[place].dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    const keep = form.querySelector('.keep input');
    if (keep && !keep.checked) keep.click();
  }`);

const checkAll = (lesson: Frame) =>
  lesson.evaluate(
    `for (const button of document.querySelectorAll('[data-action="check"]')) if (!button.hidden) button.click()`,
  );

const violations = (lesson: Frame): Promise<unknown[]> =>
  lesson.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary]));
  });

/** What is too wide for the window, below 44 pixels, or without a focus that is seen. Links within a text may be small. */
const misshapen = (lesson: Frame): Promise<string[]> =>
  lesson.evaluate(() => {
    const { documentElement: root, activeElement: before } = document;
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth} of ${root.clientWidth} pixels`);
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (one: Element | null): string => {
      const colour = one ? getComputedStyle(one).backgroundColor : 'rgb(255, 255, 255)';
      return channels(colour)[3] === 0 ? groundOf(one?.parentElement ?? null) : colour;
    };
    const modal = document.querySelector('dialog[open]') ?? document;
    const controls = 'a, button, input:enabled, select:enabled, textarea, summary';
    for (const control of modal.querySelectorAll<HTMLElement>(controls)) {
      const style = getComputedStyle(control);
      const isInline = control.matches('a, .term') && style.display === 'inline';
      if (!control.checkVisibility() || control.matches('.skip') || isInline) continue;
      const target = control.closest('label:not(.typed, .gap)') ?? control;
      const { width, height } = target.getBoundingClientRect();
      if (width < 43.9 || height < 43.9) faults.push(`${width} × ${height}: ${control.outerHTML.slice(0, 150)}`);
      control.focus({ focusVisible: true } as FocusOptions);
      const shown = [control, target].map((one) => getComputedStyle(one)).find((one) => one.outlineStyle === 'solid');
      const lights = [shown?.outlineColor ?? '', groundOf(target.parentElement)].map(luminance).sort((a, b) => b - a);
      const contrast = ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05);
      if (!shown || Number.parseFloat(shown.outlineWidth) < 2 || contrast < 3) {
        faults.push(`focus ${shown?.outlineWidth} ${contrast}: ${control.outerHTML.slice(0, 150)}`);
      }
    }
    (before as HTMLElement | null)?.focus();
    return faults;
  });

/** Narrow; with text of twice the size in a window of a telephone held across; and as axe sees it. */
async function faultsOf({ page, lesson }: Launch): Promise<unknown[]> {
  const resize = async (width: number, size: string) => {
    await page.$eval('iframe', (frame, to) => frame.setAttribute('width', String(to)), width);
    await lesson.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);
  };
  // A key without a meaning: after a mouse, a browser would show no focus.
  await page.keyboard.press('F2');
  await resize(640, '200%');
  const large = await misshapen(lesson);
  await resize(320, '');
  const narrow = await misshapen(lesson);
  // What stays at the top lies over nothing there.
  await lesson.evaluate('scrollTo(0, 0)');
  return [...large, ...narrow, ...(await violations(lesson))];
}

test.each(['light', 'dark'] as const)(
  'every type of question, fresh, with hints, answered, checked, submitted, kept: %s',
  async (colorScheme) => {
    const context = await browser().newContext({ colorScheme, reducedMotion: 'reduce' });
    const topic = lessonWith({ ask: ALL_NAMES, each: { hints: [rich('A hint.')] }, quiz: { attempts: 3 } });
    const lms = await launch(publish(topic), { context, hash: '#quiz' });
    const { lesson } = lms;
    await lesson.evaluate(axe.source);
    const found: Record<string, unknown[]> = { fresh: await faultsOf(lms) };
    await checkAll(lesson);
    found['checked without an answer'] = await faultsOf(lms);
    await answer(lesson, WRONG);
    found['answered, with hints'] = await faultsOf(lms);
    await checkAll(lesson);
    found['right, wrong, partly'] = await faultsOf(lms);
    await submit(lesson);
    found['not passed'] = await faultsOf(lms);
    await turnTo(lesson, 'quiz');
    found['right answers revealed'] = await faultsOf(lms);
    await turnTo(lesson, 'results');
    await press(lesson, 'retry-wrong');
    await lesson.waitForSelector('#quiz:not([hidden])');
    found['kept, and open again'] = await faultsOf(lms);
    await answer(lesson, RIGHT);
    await checkAll(lesson);
    found['all right'] = await faultsOf(lms);
    expect(await lesson.locator('.outcome[data-result="correct"]').count()).toBe(ALL_NAMES.length - 1);
    await submit(lesson);
    found.passed = await faultsOf(lms);
    await context.close();
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  },
  60_000,
);

test('the gate of a time limit, the timer, and the question for more time, which is heard and speaks itself', async () => {
  const context = await newContext();
  const time = Date.UTC(2030, 0, 1, 12);
  await context.clock.install({ time });
  const topic = lessonWith({ ask: ['who'], quiz: { 'time-limit': 4 } });
  const lms = await launch(publish(topic), { context, hash: '#quiz' });
  const { page, lesson } = lms;
  await lesson.evaluate(axe.source);
  const found: Record<string, unknown[]> = { gate: await faultsOf(lms) };
  await press(lesson, 'start');
  found.timer = await faultsOf(lms);
  await page.clock.runFor(195_000);
  const dialog = lesson.getByRole('alertdialog', { name: 'Your time is nearly up' });
  expect(await dialog.locator('[data-time-left]').textContent()).toMatch(/^Time left: 0:4\d$/);
  expect(await dialog.getAttribute('aria-describedby')).toBe('time_left');
  await page.clock.runFor(20_000);
  // Nothing outside a modal dialog is heard.
  expect(await dialog.getByRole('status').textContent()).toBe('Time left: 30 seconds');
  found.dialog = await faultsOf(lms);
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
}, 60_000);
