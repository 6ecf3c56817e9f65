import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { logOf, useLms } from '../support/lms.js';
import { recordsIn } from './enter.js';

// Items of an ordering, moved by a mouse and by a finger.

const { browser, publish, launch } = useLms();

type Opened = Awaited<ReturnType<typeof launch>>;

async function open(options?: Parameters<typeof launch>[1]): Promise<Opened> {
  const lms = await launch(publish(lessonWith({ ask: ['order'], quiz: { feedback: 'end' } })), options);
  await turnTo(lms.lesson, 'quiz');
  return lms;
}

const orderIn = (lesson: Frame): Promise<number[]> =>
  lesson.$$eval('#q-order [data-item]', (all) => all.map((one) => Number((one as HTMLElement).dataset.item)));
const isTicked = (lesson: Frame): Promise<boolean> => lesson.isChecked('#q-order .keep input');
const middleOf = async (lesson: Frame, place: number, part = ''): Promise<{ x: number; y: number }> => {
  const found = await lesson.waitForSelector(`#q-order [data-item]:nth-child(${place + 1}) ${part}`);
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (!box) throw new Error(`nothing is shown at place ${place}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The handle of one item and the middle of another, once nothing scrolls any more to bring them into view. */
async function fromTo(lesson: Frame, from: number, to: number) {
  await middleOf(lesson, to);
  const handle = await middleOf(lesson, from, '[data-handle]');
  await lesson.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return { handle, goal: await middleOf(lesson, to) };
}

/** Takes the item at one place by its handle to another, and does not let go of it. */
async function carry({ page, lesson }: Opened, from: number, to: number): Promise<void> {
  const { handle, goal } = await fromTo(lesson, from, to);
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(handle.x, goal.y + 3 * Math.sign(to - from), { steps: 8 });
}

const moved = (order: readonly number[], from: number, to: number): number[] =>
  order.toSpliced(from, 1).toSpliced(to, 0, order[from] as number);

describe('a mouse', () => {
  test.each([
    [0, 3],
    [3, 0],
    [1, 2],
  ])('drags an item from place %i to place %i', async (from, to) => {
    const lms = await open();
    const before = await orderIn(lms.lesson);
    await carry(lms, from, to);
    expect(await orderIn(lms.lesson)).toEqual(moved(before, from, to));
    expect(await isTicked(lms.lesson)).toBe(false);
    await lms.page.mouse.up();
    expect(await isTicked(lms.lesson)).toBe(true);
    expect(await lms.lesson.textContent('#announcer')).toMatch(new RegExp(`: now at place ${to + 1} of 4$`));
    expect(await lms.lesson.$$eval('.dragged, [data-item][style*="transform"]', ({ length }) => length)).toBe(0);
    expect(lms.complaints).toEqual([]);
  });

  test('what is dragged is kept over a resume, and graded like what the buttons move', async () => {
    const lms = await open();
    for (const [place, item] of [0, 1, 2, 3].entries()) {
      const now = (await orderIn(lms.lesson)).indexOf(item);
      if (now === place) continue;
      await carry(lms, now, place);
      await lms.page.mouse.up();
    }
    expect(await orderIn(lms.lesson)).toEqual([0, 1, 2, 3]);
    const { cmi } = await logOf(lms.page);
    const again = await open({ cmi });
    expect(await orderIn(again.lesson)).toEqual([0, 1, 2, 3]);
    await submit(again.lesson);
    const log = await logOf(again.page);
    expect(log.cmi).toMatchObject({ core: { score: { raw: '100' } } });
    expect(recordsIn(log.calls).order).toMatchObject({
      student_response: '1 Stalin dies; 2 Beria is arrested; 3 The speech is read; 4 The body is moved',
      result: 'correct',
    });
  });

  test('Escape puts the item back, and what was dragged nowhere is no answer', async () => {
    const lms = await open();
    const before = await orderIn(lms.lesson);
    await carry(lms, 0, 2);
    await lms.page.keyboard.press('Escape');
    expect(await orderIn(lms.lesson)).toEqual(before);
    await lms.page.mouse.up();
    await carry(lms, 1, 1);
    await lms.page.mouse.up();
    expect(await orderIn(lms.lesson)).toEqual(before);
    expect(await isTicked(lms.lesson)).toBe(false);
  });

  test('the focus stays where it is', async () => {
    const lms = await open();
    await lms.lesson.focus('#q-order [data-item]:nth-child(2) [data-move="down"]');
    const focused = () =>
      lms.lesson.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item);
    const before = await focused();
    for (const [from, to] of [
      [1, 3],
      [0, 2],
    ] as const) {
      await carry(lms, from, to);
      await lms.page.mouse.up();
      expect(await focused()).toBe(before);
    }
  });

  test('moves nothing once the answer is final, nor with another button than the first', async () => {
    const lms = await open();
    const before = await orderIn(lms.lesson);
    const { x, y } = await middleOf(lms.lesson, 0, '[data-handle]');
    await lms.page.mouse.move(x, y);
    await lms.page.mouse.down({ button: 'right' });
    await lms.page.mouse.move(x, y + 300, { steps: 4 });
    await lms.page.mouse.up({ button: 'right' });
    expect(await orderIn(lms.lesson)).toEqual(before);
    await submit(lms.lesson);
    await turnTo(lms.lesson, 'quiz');
    await carry(lms, 0, 3);
    await lms.page.mouse.up();
    expect(await orderIn(lms.lesson)).toEqual(before);
  });

  test('at the edge of the window the list scrolls along', async () => {
    const lms = await open();
    await lms.page.setViewportSize({ width: 400, height: 320 });
    const before = await orderIn(lms.lesson);
    const { x, y } = await middleOf(lms.lesson, 0, '[data-handle]');
    await lms.page.mouse.move(x, y);
    await lms.page.mouse.down();
    for (let step = 0; step < 20; step += 1) await lms.page.mouse.move(x, 316 + (step % 2));
    await lms.page.mouse.up();
    expect(await orderIn(lms.lesson)).toEqual(moved(before, 0, 3));
  });
});

describe('a finger', () => {
  /** Real touches: the browser itself decides between scrolling and dragging. */
  async function swipe(page: Page, from: { x: number; y: number }, to: number): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
    await touch('touchStart', from.y);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', from.y + ((to - from.y) * step) / 8);
    await touch('touchEnd');
  }

  test('drags an item by its handle, and scrolls the page by its words', async () => {
    const context = await browser().newContext({ hasTouch: true, viewport: { width: 400, height: 600 } });
    const lms = await open({ context });
    const before = await orderIn(lms.lesson);
    const { handle, goal } = await fromTo(lms.lesson, 0, 1);
    await swipe(lms.page, handle, goal.y + 3);
    await lms.lesson.waitForFunction(() => document.querySelector<HTMLInputElement>('.keep input')?.checked);
    expect(await orderIn(lms.lesson)).toEqual(moved(before, 0, 1));
    const scrolled = () => lms.lesson.evaluate(() => scrollY);
    const top = await scrolled();
    const words = await middleOf(lms.lesson, 1, '.item-text');
    await swipe(lms.page, words, words.y - 200);
    await lms.lesson.waitForFunction((from) => scrollY !== from, top);
    expect(await orderIn(lms.lesson)).toEqual(moved(before, 0, 1));
    await context.close();
  });
});
