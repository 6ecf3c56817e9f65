import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.js';
import { ALL_RIGHT, answer, press, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type Launch, type LaunchOptions, logOf, takeCalls, useLms } from '../support/lms.js';

// The time of an attempt. The browser's clock is the test's: nobody waits.

const { publish, launch, newContext } = useLms();
const MINUTE = 60_000;

const timed = (quiz: Record<string, unknown> = {}) =>
  publish(lessonWith({ ask: ['who', 'why'], quiz: { 'time-limit': 20, feedback: 'end', ...quiz } }));

/** At so many minutes after noon by the computer's clock. */
async function openAt(address: string, minutes: number, options: LaunchOptions = {}): Promise<Launch> {
  const context: BrowserContext = await newContext();
  const time = Date.UTC(2030, 0, 1, 12, minutes);
  await context.clock.install({ time });
  await context.clock.pauseAt(time + 1);
  return launch(address, { context, ...options });
}
const wait = ({ page }: Launch, milliseconds: number) => page.clock.runFor(milliseconds);
const timerOf = ({ lesson }: Launch) => lesson.textContent('[data-timer]');
const heard = ({ lesson }: Launch) => lesson.textContent('#announcer');
async function begin(lms: Launch): Promise<void> {
  await turnTo(lms.lesson, 'quiz');
  await lms.lesson.dispatchEvent('[data-action="start"]', 'click');
  await lms.lesson.waitForSelector('[data-action="submit"]');
}
/** Closes the lesson; what the LMS has kept of it. */
async function close(lms: Launch): Promise<unknown> {
  await press(lms.lesson, 'leave');
  return (await logOf(lms.page)).cmi;
}
const results = ({ lesson }: Launch) => lesson.waitForSelector('#results:not([hidden])');
const scoreOf = ({ lesson }: Launch) => lesson.textContent('[data-result="score"]');
const submissions = async (lms: Launch) =>
  (await takeCalls(lms)).filter((call) => /score\.raw \d/.test(call) && call.startsWith('set')).length;

test('the learner is told the limit, and begins: until then no question is to be seen, and no time runs', async () => {
  const lms = await openAt(timed(), 0);
  await turnTo(lms.lesson, 'quiz');
  await wait(lms, 30 * MINUTE);
  expect(await lms.lesson.textContent('.quiz-terms')).toContain('Time limit: 20 minutes');
  expect(await lms.lesson.textContent('[data-start]')).toContain('you can ask for more');
  for (const hidden of ['#q-who', '[data-action="submit"]', '[data-timer]']) {
    expect(await lms.lesson.isVisible(hidden)).toBe(false);
  }
  await press(lms.lesson, 'start');
  await lms.lesson.waitForSelector('#q-who');
  expect(await timerOf(lms)).toBe('Time left: 20:00');
  expect(await heard(lms)).toBe('Time left: 20 minutes');
  expect(await lms.lesson.evaluate(() => document.activeElement?.id)).toBe('q-who');
  expect(await lms.lesson.isVisible('[data-action="start"]')).toBe(false);
  expect(lms.complaints).toEqual([]);
});

test('the time is shown on every page, and told at half, five minutes, one minute, half a minute', async () => {
  const lms = await openAt(timed({ 'time-limit-strict': true }), 0);
  await begin(lms);
  await turnTo(lms.lesson, 'facts');
  for (const [milliseconds, shown, said] of [
    [10 * MINUTE, '10:00', '10 minutes'],
    [5 * MINUTE, '5:00', '5 minutes'],
    [1000, '4:59', '5 minutes'],
    [4 * MINUTE - 1000, '1:00', '1 minute'],
    [30_000, '0:30', '30 seconds'],
  ] as const) {
    await wait(lms, milliseconds);
    expect(await timerOf(lms)).toBe(`Time left: ${shown}`);
    expect(await heard(lms)).toBe(`Time left: ${said}`);
    expect(await lms.lesson.isVisible('[data-timer]')).toBe(true);
  }
});

describe('a limit that can be extended', () => {
  test('warns in good time, and a key press gives as much again, ten times and more', async () => {
    const lms = await openAt(timed({ 'time-limit': 2 }), 0);
    await begin(lms);
    await answer(lms.lesson, 'why', 'Half a sent');
    await lms.lesson.focus('#q-why textarea');
    for (let time = 0; time < 11; time += 1) {
      expect(await lms.lesson.isVisible('dialog[data-time]')).toBe(false);
      // The first warning comes 24 seconds before the end, and is answered at once.
      await wait(lms, time === 0 ? 2 * MINUTE - 24_000 : 2 * MINUTE);
      expect(await lms.lesson.isVisible('dialog[data-time]')).toBe(true);
      await lms.page.keyboard.press('Enter');
      expect(await heard(lms)).toBe('Time left: 2 minutes, 24 seconds');
    }
    expect(await lms.lesson.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await lms.lesson.inputValue('#q-why textarea')).toBe('Half a sent');
    expect(await submissions(lms)).toBe(0);
    expect(lms.complaints).toEqual([]);
  }, 60_000);

  test('who asks for nothing has what was answered submitted, typed text and all, once', async () => {
    const lms = await openAt(timed({ attempts: 2 }), 0);
    await begin(lms);
    await answer(lms.lesson, 'who', ALL_RIGHT.who);
    await answer(lms.lesson, 'why', 'Half a sent');
    await wait(lms, 19 * MINUTE + 1000);
    await lms.lesson.click('[data-action="go-on"]');
    await wait(lms, MINUTE);
    await results(lms);
    expect(await scoreOf(lms)).toContain('Your score: 100%Time is up: what you had answered was submitted.');
    expect(await heard(lms)).toContain('Time is up');
    expect(await lms.lesson.isVisible('[data-timer]')).toBe(false);
    await wait(lms, 5 * MINUTE);
    expect(await submissions(lms)).toBe(1);
    expect(await scoreOf(lms)).toContain('Attempts left: 1');
    expect(await lms.lesson.inputValue('#q-why textarea')).toBe('Half a sent');
  });

  test.each(['light', 'dark'] as const)('%s: its gate, its timer and its question are no barrier', async (scheme) => {
    const lms = await openAt(timed({ attempts: 2 }), 0);
    await lms.page.emulateMedia({ colorScheme: scheme });
    // axe needs a clock that goes.
    await lms.page.clock.resume();
    await turnTo(lms.lesson, 'quiz');
    const found = await violationsOn(lms.lesson, 'gate');
    await begin(lms);
    found.push(...(await violationsOn(lms.lesson, 'timer')));
    await wait(lms, 19 * MINUTE + 1000);
    expect(await lms.lesson.isVisible('dialog[data-time]')).toBe(true);
    found.push(...(await violationsOn(lms.lesson, 'question')));
    await wait(lms, MINUTE);
    await results(lms);
    expect([...found, ...(await violationsOn(lms.lesson, 'time is up'))]).toEqual([]);
  });

  test('stands still while the lesson is closed', async () => {
    const address = timed();
    const first = await openAt(address, 0);
    await begin(first);
    await wait(first, 5 * MINUTE);
    const cmi = await close(first);
    const second = await openAt(address, 500, { cmi });
    await wait(second, 1000);
    expect(await timerOf(second)).toBe('Time left: 14:59');
    expect(await second.lesson.isVisible('[data-start]')).toBe(false);
  });

  test('a page that slept through the warning leaves 20 seconds to ask for more', async () => {
    const lms = await openAt(timed(), 0);
    await begin(lms);
    await lms.page.clock.fastForward(25 * MINUTE);
    expect(await lms.lesson.isVisible('dialog[data-time]')).toBe(true);
    await wait(lms, 15_000);
    expect(await submissions(lms)).toBe(0);
    await wait(lms, 6_000);
    await results(lms);
    expect(await lms.lesson.isVisible('dialog[data-time]')).toBe(false);
  });
});

describe('a strict limit', () => {
  const strict = { 'time-limit-strict': true };

  test('asks nothing, and ends', async () => {
    const lms = await openAt(timed(strict), 0);
    await begin(lms);
    await wait(lms, 20 * MINUTE - 1000);
    expect(await lms.lesson.isVisible('dialog[data-time]')).toBe(false);
    expect(await submissions(lms)).toBe(0);
    await wait(lms, 1000);
    await results(lms);
  });

  test('runs while the lesson is closed; what ran out is submitted at the next launch as it was', async () => {
    const address = timed(strict);
    const first = await openAt(address, 0);
    await begin(first);
    await answer(first.lesson, 'who', ALL_RIGHT.who);
    await wait(first, 5 * MINUTE);
    const cmi = await close(first);
    const second = await openAt(address, 12, { cmi });
    await wait(second, 1000);
    expect(await timerOf(second)).toBe('Time left: 7:59');
    const third = await openAt(address, 40, { cmi });
    await wait(third, 1000);
    await results(third);
    expect(await scoreOf(third)).toContain('Your score: 100%Time is up: what you had answered was submitted.');
    expect((await logOf(third.page)).cmi).toMatchObject({ core: { lesson_status: 'passed' } });
    expect(third.complaints).toEqual([]);
  });

  test('a clock that was set back gives no time on an open page, and breaks nothing', async () => {
    const address = timed(strict);
    const first = await openAt(address, 0);
    await begin(first);
    await wait(first, 5 * MINUTE);
    const cmi = await close(first);
    const second = await openAt(address, -600, { cmi });
    await wait(second, 15 * MINUTE - 1000);
    expect(await timerOf(second)).toBe('Time left: 0:01');
    await wait(second, 1000);
    await results(second);
    expect(second.complaints).toEqual([]);
  });
});

test('another attempt has its own time, and is begun anew', async () => {
  const lms = await openAt(timed(), 0);
  await begin(lms);
  await wait(lms, 5 * MINUTE);
  for (let press = 0; press < 2; press += 1) await lms.lesson.dispatchEvent('[data-action="submit"]', 'click');
  await results(lms);
  expect(await lms.lesson.isVisible('[data-timer]')).toBe(false);
  await wait(lms, 60 * MINUTE);
  expect(await submissions(lms)).toBe(1);
  await press(lms.lesson, 'retry');
  await lms.lesson.waitForSelector('[data-action="start"]');
  expect(await lms.lesson.isVisible('#q-who')).toBe(false);
  await begin(lms);
  expect(await timerOf(lms)).toBe('Time left: 20:00');
});

test('whoever looks back at finished work has no time to lose', async () => {
  const cmi = { 'cmi.core.lesson_mode': 'review', 'cmi.core.lesson_status': 'incomplete' };
  const lms = await openAt(timed(), 0, { api: 'memory', cmi });
  await turnTo(lms.lesson, 'quiz');
  expect(await lms.lesson.isVisible('#q-who')).toBe(true);
  await wait(lms, 60 * MINUTE);
  expect(await lms.lesson.isVisible('#quiz')).toBe(true);
  expect((await takeCalls(lms)).filter((call) => call.startsWith('set'))).toEqual([]);
});

test('after the lesson was left nothing is submitted any more', async () => {
  const lms = await openAt(timed({ 'time-limit-strict': true }), 0);
  await begin(lms);
  await close(lms);
  await takeCalls(lms);
  await wait(lms, 30 * MINUTE);
  expect(await takeCalls(lms)).toEqual([]);
  expect(await lms.lesson.isVisible('[data-timer]')).toBe(false);
  expect(lms.complaints).toEqual([]);
});
