import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { press, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';

// Related terms as cards, and their marks in the text.

const { browser, publish, launch } = useLms();

const PURGE = {
  ...rich('The arrests of 1936, see Wikipedia.', true),
  html: 'The arrests of 1936, see <a href="https://example.org/">Wikipedia</a>.',
};
const topic = lessonWith({
  topic: {
    definition: rich(`A speech on the Great Purge, and what it set off: a thaw. ${'And so on. '.repeat(40)}`),
    sections: [
      { kind: 'text', title: 'Background', body: rich('After the great purge came the cult of personality.') },
      {
        kind: 'terms',
        title: 'Related terms',
        terms: [
          { term: 'Great Purge', definition: PURGE },
          { term: 'Cult of personality', definition: rich('A flawless hero.', true) },
          { term: 'Thaw', definition: rich('A milder climate.', true) },
        ],
      },
    ],
  },
});

const focusedText = (lesson: Frame) => lesson.evaluate(() => document.activeElement?.textContent?.trim());
const CARD = '.terms > div:nth-of-type(1)';

describe('flashcards', () => {
  const open = async (options: Parameters<typeof launch>[1] = {}) =>
    launch(publish(topic), { ...options, hash: '#terms' });
  const expanded = (lesson: Frame) =>
    lesson.$$eval('.terms button', (all) => all.map((button) => button.getAttribute('aria-expanded')).join());

  test('show their terms, and by keyboard turn to the definition and back', async () => {
    const { page, lesson, complaints } = await open();
    expect(await lesson.getByRole('button', { name: 'Great Purge' }).getAttribute('aria-expanded')).toBe('false');
    expect(await lesson.isVisible(`${CARD} dd`)).toBe(false);
    await lesson.focus(`${CARD} button`);
    await page.keyboard.press('Enter');
    expect(await expanded(lesson)).toBe('true,false,false');
    // A card that has just begun to turn is seen from its edge.
    await lesson.waitForSelector(`${CARD} dd`, { state: 'visible' });
    // The focus stays, and what opened comes next: its link is the next stop.
    expect(await focusedText(lesson)).toBe('Great Purge');
    await page.keyboard.press('Tab');
    expect(await focusedText(lesson)).toBe('Wikipedia');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await expanded(lesson)).toBe('false,false,false');
    expect(await lesson.isVisible(`${CARD} dd`)).toBe(false);
    // A link on a back that is not shown is no stop.
    await page.keyboard.press('Tab');
    expect(await focusedText(lesson)).toBe('Cult of personality');
    expect(complaints).toEqual([]);
  });

  test('are all turned by one button, and back by it once all are', async () => {
    const { lesson } = await open();
    await lesson.click(`${CARD} button`);
    await press(lesson, 'turn-all');
    expect(await expanded(lesson)).toBe('true,true,true');
    await lesson.click(`${CARD} button`);
    await press(lesson, 'turn-all');
    await press(lesson, 'turn-all');
    expect(await expanded(lesson)).toBe('false,false,false');
  });

  test('turn where the address names their definition, at the start and later', async () => {
    const { lesson } = await launch(publish(topic), { hash: '#term_1' });
    expect(await expanded(lesson)).toBe('false,true,false');
    await turnTo(lesson, 'overview');
    await lesson.evaluate(() => {
      location.hash = 'term_2';
    });
    await lesson.waitForSelector('#term_2', { state: 'visible' });
    expect(await expanded(lesson)).toBe('false,true,true');
    expect(await focusedText(lesson)).toBe('A milder climate.');
  });

  test('turn a whole card, and nothing around it moves', async () => {
    const { lesson } = await open();
    const box = () =>
      lesson.$$eval('.terms > div', (cards) => cards.map((card) => [card.clientWidth, card.clientHeight].join()));
    const before = await box();
    const [width = 0, height = 0] = (before[0] ?? '').split(',').map(Number);
    await lesson.click(CARD, { position: { x: width - 5, y: height - 5 } });
    expect(await expanded(lesson)).toBe('true,false,false');
    expect(await box()).toEqual(before);
  });

  test('move for those who like it, and not for the others', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const context = await browser().newContext({ reducedMotion });
      const { lesson } = await open({ context });
      await lesson.evaluate(`window.moves = 0;
        const animate = Element.prototype.animate;
        Element.prototype.animate = function (...given) { window.moves += 1; return animate.apply(this, given); };`);
      await lesson.click(`${CARD} button`);
      expect(await lesson.evaluate('window.moves')).toBe(reducedMotion === 'reduce' ? 0 : 1);
      await context.close();
    }
  });

  test('hold their text at 320 pixels and twice the size', async () => {
    const context = await browser().newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const { lesson } = await open({ context });
    await lesson.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await press(lesson, 'turn-all');
    const clipped = await lesson.$$eval(
      '.terms > div, .terms dd, .terms button',
      (all) =>
        all.filter((each) => each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight + 1).length,
    );
    expect(clipped).toBe(0);
    await page.close();
    await context.close();
  });
});

describe('terms in the text', () => {
  const MARK = '#overview .term >> nth=0';
  const noteIn = async (lesson: Frame) => ((await lesson.$('.term-note')) ? lesson.innerText('.term-note') : '');
  const NOTE = 'Great Purge\nThe arrests of 1936, see Wikipedia.';
  const tabToMark = async (page: Page, lesson: Frame) => {
    await lesson.focus('#overview');
    await page.keyboard.press('Tab');
  };

  test('are marked once a lesson, and described by their definition', async () => {
    const { lesson } = await launch(publish(topic));
    const marks = (id: string) => lesson.$$eval(`#${id} .term`, (all) => all.map((each) => each.textContent));
    expect(await marks('overview')).toEqual(['Great Purge', 'thaw']);
    expect(await marks('background')).toEqual(['cult of personality']);
    expect(await lesson.$$('.terms .term, #quiz .term, h2 .term')).toEqual([]);
    const described = await lesson.getAttribute(MARK, 'aria-describedby');
    expect((await lesson.textContent(`#${described}`))?.trim()).toBe(PURGE.text);
  });

  test('explain themselves on the focus of the keyboard; Escape sends the note away', async () => {
    const { page, lesson, complaints } = await launch(publish(topic));
    await tabToMark(page, lesson);
    expect(await noteIn(lesson)).toBe(NOTE);
    expect(await lesson.getAttribute(MARK, 'aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await noteIn(lesson)).toBe('');
    expect(await focusedText(lesson)).toBe('Great Purge');
    expect(await lesson.getAttribute(MARK, 'aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await noteIn(lesson)).toBe(NOTE);
    await page.keyboard.press('Enter');
    expect(await noteIn(lesson)).toBe('');
    expect(complaints).toEqual([]);
  });

  test('a link in the note is the next stop, Escape leads back from it, and leaving closes the note', async () => {
    const { page, lesson } = await launch(publish(topic));
    await tabToMark(page, lesson);
    await page.keyboard.press('Tab');
    expect(await focusedText(lesson)).toBe('Wikipedia');
    await page.keyboard.press('Escape');
    expect(await focusedText(lesson)).toBe('Great Purge');
    await page.keyboard.press('Tab');
    expect(await lesson.innerText('.term-note')).toContain('A milder climate.');
    await page.keyboard.press('Tab');
    expect(await noteIn(lesson)).toBe('');
  });

  test('the note of a mouse stays while the mouse is on it, and a press keeps it', async () => {
    const { page, lesson } = await launch(publish(topic));
    await lesson.hover(MARK);
    expect(await noteIn(lesson)).toBe(NOTE);
    await lesson.hover('.term-note');
    // Longer than the time that a mouse has to get there.
    await page.waitForTimeout(600);
    expect(await noteIn(lesson)).toBe(NOTE);
    await lesson.hover('h1');
    await lesson.waitForSelector('.term-note', { state: 'detached' });
    await lesson.click(MARK);
    await lesson.hover('h1');
    await page.waitForTimeout(600);
    expect(await noteIn(lesson)).toBe(NOTE);
    await lesson.click('h1');
    expect(await noteIn(lesson)).toBe('');
  });

  test('a tap opens the note and another one anywhere closes it', async () => {
    const context = await browser().newContext({ hasTouch: true });
    const { lesson } = await launch(publish(topic), { context });
    await lesson.tap(MARK);
    expect(await noteIn(lesson)).toBe(NOTE);
    await lesson.tap(MARK);
    expect(await noteIn(lesson)).toBe('');
    await lesson.tap(MARK);
    await lesson.tap('h1');
    expect(await noteIn(lesson)).toBe('');
    await context.close();
  });

  test.each(['ltr', 'rtl'])('the note stays within the window, written %s', async (dir) => {
    const { lesson } = await launch(publish(topic));
    await lesson.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    for (const mark of await lesson.$$('#overview .term')) {
      await mark.click();
      const [left, right, width] = await lesson.$eval('.term-note', (note) => {
        const box = note.getBoundingClientRect();
        return [box.left, box.right, document.documentElement.clientWidth];
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width ?? 0);
    }
  });

  test('turning the page closes the note', async () => {
    const { page, lesson } = await launch(publish(topic));
    await tabToMark(page, lesson);
    await turnTo(lesson, 'background');
    expect(await lesson.$('.term-note')).toBeNull();
  });
});
