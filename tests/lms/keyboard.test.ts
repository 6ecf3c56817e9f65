import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ALL_NAMES, lessonWith } from '../support/lessons.js';
import { logOf, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';
import { recordsIn } from './enter.js';

// The whole quiz by keyboard alone, from the first Tab to the results.

const { publish, launch } = useLms();

/** What has the focus, and how a screen reader names it. */
const focused = (lesson: Frame) =>
  lesson.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    return {
      question: element.closest<HTMLElement>('[data-question]')?.dataset.question ?? '',
      action: element.dataset.action ?? '',
      name:
        element.getAttribute('aria-label') ??
        (labelled ?? element.labels?.[0] ?? element).textContent?.replace(/\s+/g, ' ').trim() ??
        '',
    };
  });

/** Presses Tab until `wanted` has the focus. */
async function tabTo(page: Page, lesson: Frame, wanted: Partial<Awaited<ReturnType<typeof focused>>>): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(lesson);
    if (Object.entries(wanted).every(([key, value]) => now[key as keyof typeof now].startsWith(value))) return;
    seen.push(JSON.stringify(now));
  }
  throw new Error(`${JSON.stringify(wanted)} is not reached by Tab: ${seen.join(' ')}`);
}

test('every type is answered, checked and submitted', async () => {
  const topic = lessonWith({ ask: ALL_NAMES, each: { hints: [rich('A hint.')] } });
  const { page, lesson, complaints } = await launch(publish(topic), { hash: '#quiz' });
  const { keyboard } = page;
  await lesson.focus('#quiz');
  const check = async (question: string) => {
    await tabTo(page, lesson, { question, action: 'check' });
    await keyboard.press('Enter');
    // The focus stays in the question, on what became of the answer.
    expect(await lesson.evaluate(() => document.activeElement?.textContent)).toContain('Correct');
    expect((await focused(lesson)).question).toBe(question);
  };
  const choose = async (question: string, ...choices: readonly string[]) => {
    for (const name of choices) {
      await tabTo(page, lesson, { question, name });
      await keyboard.press('Space');
    }
  };
  const fill = async (question: string, fields: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(fields)) {
      await tabTo(page, lesson, { question, name });
      await keyboard.type(text);
    }
  };

  await choose('who', 'Nikita Khrushchev');
  await tabTo(page, lesson, { question: 'who', action: 'hint' });
  await keyboard.press('Enter');
  expect(await lesson.evaluate(() => document.activeElement?.textContent)).toBe('A hint.');
  await check('who');
  await choose('events', 'A rising', 'A revolution', 'A war');
  await check('events');
  await choose('secret', 'True');
  await check('secret');
  await fill('name', { 'Your answer': 'de-Stalinisation' });
  await check('name');
  await fill('why', { 'Your answer': 'Because.' });
  await fill('percent', { 'Your answer': '70.5' });
  await check('percent');
  // Typing chooses in a menu.
  await fill('posts', { Khrushchev: 'First', Bulganin: 'Head of g', Zhukov: 'Min' });
  await check('posts');
  for (const [place, item] of ['Stalin dies', 'Beria is arrested', 'The speech is read'].entries()) {
    const at = async () =>
      (await lesson.$$eval('#q-order .item-text', (all) => all.map((one) => one.textContent?.trim()))).indexOf(item);
    if ((await at()) === place) continue;
    // From before the list on.
    await lesson.focus('#q-posts [data-outcome]');
    await tabTo(page, lesson, { question: 'order', name: `Move up: ${item}` });
    while ((await at()) > place) {
      await keyboard.press('Enter');
      // The focus stays on the button, whose name says the new place; the move is announced.
      expect((await focused(lesson)).name).toBe(`Move up: ${item}, at place ${(await at()) + 1} of 4`);
      expect(await lesson.textContent('#announcer')).toBe(`${item}: now at place ${(await at()) + 1} of 4`);
    }
  }
  await check('order');
  await fill('gaps', { 'Blank 1 of 3': 'Moscow', 'Blank 2 of 3': '1956', 'Blank 3 of 3': 'personality' });
  await check('gaps');
  await fill('drop', { 'Menu 1 of 2': '20', 'Menu 2 of 2': 'cl' });
  await check('drop');
  await choose('map', 'Moscow');
  await check('map');
  await tabTo(page, lesson, { action: 'submit' });
  await keyboard.press('Enter');
  await lesson.waitForSelector('#results:not([hidden])');

  const { calls, cmi } = await logOf(page);
  expect(cmi).toMatchObject({ core: { score: { raw: '100' }, lesson_status: 'passed' } });
  expect(Object.keys(recordsIn(calls)).sort()).toEqual([...ALL_NAMES].sort());
  expect(complaints).toEqual([]);
}, 60_000);

test('an area of a picture shows the focus, and is chosen by a click on it', async () => {
  const { lesson } = await launch(publish(lessonWith({ ask: ['map'] })), { hash: '#quiz' });
  const outline = () => lesson.$eval('#q-map [data-choice="1"] .area', (area) => getComputedStyle(area).outlineStyle);
  const before = await outline();
  await lesson.focus('#q-map [data-choice="1"] input');
  expect(await outline()).not.toBe(before);
  await lesson.locator('#q-map img').scrollIntoViewIfNeeded();
  const picture = await lesson.locator('#q-map img').boundingBox();
  if (!picture) throw new Error('the picture is not shown');
  // Warsaw is a rectangle of 20 by 10 at 10, 10 in a picture of 400 by 300.
  const scale = picture.width / 400;
  const at = { x: picture.x + 20 * scale, y: picture.y + 15 * scale };
  await lesson.page().mouse.click(at.x, at.y);
  expect(await lesson.isChecked('#q-map [data-choice="1"] input')).toBe(true);
});
