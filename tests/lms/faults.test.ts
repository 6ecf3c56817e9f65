import { describe, expect, test } from 'vitest';
import { ALL_WRONG, answer, answerAll, HALF, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { ready } from '../support/lms.js';
import { behave, NOT_SAVED, notice, relaunch, stored, useFailingLms, value } from './failing-lesson.js';
import type { Behaviour } from './failing-lms.js';

// An LMS that fails: nothing that was acknowledged is lost, nothing is lowered, and it is said.

const { port, publish, openFailing } = useFailingLms();
const KEPT =
  'Your last steps could not be stored. They are kept in this browser until you open the lesson here again. You may close this window.';
const RESTORED = 'Your last steps, which could not be stored before, were kept in this browser and are back.';

describe.each<Behaviour>(['unsaved', 'refuse', 'throw'])('an LMS that does not save (%s)', (how) => {
  test('is tried again, at once by what comes next; the learner is told before and after', async () => {
    const page = await openFailing();
    const lesson = await relaunch(page, publish(lessonWith()));
    await behave(page, how);
    await answerAll(lesson, { who: [0], name: 'thaw' });
    expect(await notice(lesson)).toBe(NOT_SAVED);
    expect(await stored(page)).not.toHaveProperty(['cmi.interactions.0.id']);
    await behave(page, 'well');
    await turnTo(lesson, 'facts');
    expect(await notice(lesson)).toBe('');
    expect(await lesson.textContent('#announcer')).toBe('All that you did is stored now.');
    expect(await stored(page)).toMatchObject({
      'cmi.interactions.0.id': 'who',
      'cmi.interactions.1.id': 'name',
      'cmi.core.lesson_location': 'facts',
    });
    expect(await page.evaluate(() => window.failing.faults)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved')))).toEqual([]);
  });

  test('is tried again by itself', async () => {
    const page = await openFailing();
    const lesson = await relaunch(page, publish(lessonWith()));
    await behave(page, how);
    await turnTo(lesson, 'facts');
    expect(await notice(lesson)).toBe(NOT_SAVED);
    await behave(page, 'well');
    await expect.poll(() => notice(lesson), { timeout: 15_000 }).toBe('');
    expect(await stored(page)).toMatchObject({ 'cmi.core.lesson_location': 'facts' });
  });

  test.each(['online', 'visibilitychange'])('is tried again at %s', async (event) => {
    const page = await openFailing();
    const lesson = await relaunch(page, publish(lessonWith()));
    await behave(page, how);
    await turnTo(lesson, 'facts');
    await behave(page, 'well');
    await lesson.evaluate((name) => {
      dispatchEvent(new Event(name));
      document.dispatchEvent(new Event(name));
    }, event);
    expect(await notice(lesson)).toBe('');
  });

  test('to the end: the work is kept in the browser, handed in at the next launch, and nothing is reported twice', async () => {
    const page = await openFailing();
    const src = publish(lessonWith());
    const lesson = await relaunch(page, src);
    await answerAll(lesson, { who: [0] });
    await behave(page, how);
    await answerAll(lesson, { events: [0, 2, 3], secret: [0], name: 'de-Stalinisation', why: 'Because.' });
    await submit(lesson);
    expect(await lesson.textContent('[data-result="score"]')).toContain('100');
    await press(lesson, 'leave');
    expect(await notice(lesson)).toBe(KEPT);

    const next = await relaunch(page, src);
    expect(await notice(next)).toBe(RESTORED);
    expect(await next.textContent('[data-result="score"]')).toContain('100');
    await turnTo(next, 'quiz');
    expect(await value(next, 'why')).toBe('Because.');
    const values = await stored(page);
    expect(values).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' });
    expect([0, 1, 2, 3, 4, 5].map((place) => values[`cmi.interactions.${place}.id`])).toEqual([
      'who',
      'events',
      'secret',
      'name',
      'why',
      undefined,
    ]);
    expect(await page.evaluate(() => window.failing.faults)).toEqual([]);
    expect(await notice(await relaunch(page, src))).toBe('');
  });
});

test('what an LMS stored without saying so is not reported again at the next launch, and what followed is', async () => {
  const page = await openFailing();
  const src = publish(lessonWith());
  const lesson = await relaunch(page, src);
  await behave(page, 'unheard');
  await answerAll(lesson, { who: [0] });
  expect(await notice(lesson)).toBe(NOT_SAVED);
  await behave(page, 'refuse');
  await answerAll(lesson, { secret: [0] });
  const next = await relaunch(page, src);
  expect(await notice(next)).toBe(RESTORED);
  const values = await stored(page);
  expect([0, 1, 2].map((place) => values[`cmi.interactions.${place}.id`])).toEqual(['who', 'secret', undefined]);
  expect(await page.evaluate(() => window.failing.faults)).toEqual([]);
});

test.each<Behaviour>(['unsaved', 'refuse', 'throw'])(
  'time is up while the LMS fails (%s): what was submitted is handed in at the next launch, once',
  async (how) => {
    const page = await openFailing();
    const src = publish(
      lessonWith({ ask: ['who', 'secret'], quiz: { 'time-limit': 0.1, 'time-limit-strict': true, feedback: 'end' } }),
    );
    const lesson = await relaunch(page, src);
    await turnTo(lesson, 'quiz');
    await press(lesson, 'start');
    await answer(lesson, 'who', [0]);
    await behave(page, how);
    await lesson.waitForSelector('#results:not([hidden])', { timeout: 15_000 });
    expect(await lesson.textContent('[data-result="score"]')).toContain('Time is up');
    expect(await notice(lesson)).toBe(NOT_SAVED);
    expect(await stored(page)).not.toHaveProperty(['cmi.core.score.raw']);
    const again = await relaunch(page, src);
    expect(await again.textContent('[data-result="score"]')).toContain('50%');
    const values = await stored(page);
    expect(values).toMatchObject({ 'cmi.core.score.raw': '50', 'cmi.core.lesson_status': 'failed' });
    expect(Object.keys(values).filter((name) => /interactions\.\d+\.id$/.test(name))).toHaveLength(2);
    expect(await page.evaluate(() => window.failing.faults)).toEqual([]);
  },
);

test('an LMS whose page is gone is one that does not save', async () => {
  const page = await openFailing();
  const src = publish(lessonWith());
  const opening = page.waitForEvent('popup');
  await page.evaluate((address) => {
    window.failing.connect();
    // What is left of a page that is gone reaches nobody.
    addEventListener('pagehide', () => {
      window.failing.how = 'throw';
      Reflect.deleteProperty(window, 'API');
    });
    window.open(address, 'lesson', 'width=900,height=700');
  }, src);
  const lesson = await opening;
  await ready(lesson);
  await page.goto(`http://localhost:${port()}/elsewhere`);
  await answerAll(lesson, HALF);
  expect(await notice(lesson)).toBe(NOT_SAVED);
  await submit(lesson);
  expect(await lesson.textContent('[data-result="score"]')).toContain('50');
});

test('a slow LMS: the page shows at once what a click did, and no click goes astray', async () => {
  const page = await openFailing();
  const lesson = await relaunch(page, publish(lessonWith({ quiz: { feedback: 'end' } })));
  await answerAll(lesson, ALL_WRONG);
  await page.evaluate(() => {
    window.failing.wait = 3000;
  });
  const button = await lesson.waitForSelector('[data-action="submit"]');
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not to be seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  // Impatient clicks, made while the LMS holds up the page.
  for (let click = 0; click < 3; click += 1) void page.mouse.click(x, y);
  await lesson.waitForSelector('#results:not([hidden])');
  await expect
    .poll(() => stored(page), { timeout: 15_000 })
    .toMatchObject({
      'cmi.core.lesson_location': 'results',
      'cmi.core.lesson_status': 'failed',
      'cmi.core.score.raw': '0',
    });
  expect(await lesson.isVisible('#results')).toBe(true);
  const values = await stored(page);
  expect(Object.keys(values).filter((name) => /interactions\.\d+\.id/.test(name))).toHaveLength(5);
  expect(await page.evaluate(() => window.failing.faults)).toEqual([]);
});

test('an LMS that has lost the session at the start is said to have refused it, and nothing of it is overwritten', async () => {
  const page = await openFailing({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' });
  const src = publish(lessonWith());
  await page.evaluate(() => {
    const { connect } = window.failing;
    window.failing.connect = () => {
      connect();
      const api = (window as unknown as { API: { LMSInitialize: () => string } }).API;
      api.LMSInitialize = () => {
        window.failing.how = 'refuse';
        return 'true';
      };
    };
  });
  const lesson = await relaunch(page, src);
  expect(await notice(lesson)).toBe(
    'The learning platform refused this session: nothing is reported. Your progress is kept in this browser.',
  );
  await behave(page, 'well');
  await answerAll(lesson, ALL_WRONG);
  await submit(lesson);
  expect(await page.evaluate(() => window.failing.attempts)).toBe(0);
});
