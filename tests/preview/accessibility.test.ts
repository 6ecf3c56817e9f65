import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { topicText } from '../support/cli.js';
import { answerAll, submit } from '../support/learner.js';
import { usePreview } from './use-preview.js';

// WCAG 2.2, A and AA, of the page around the lesson, and its keyboard.

const open = usePreview();

const FILES = { 'content/water/topic.md': topicText('water'), 'content/fire/topic.md': topicText('fire') };
const WATER = 'content/water/topic.md';

/** What axe finds on the page; the lesson in its frame has tests of its own. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      { exclude: ['iframe'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false },
    );
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

for (const width of [320, 1280]) {
  test(`${width} px: the list`, async () => {
    const { page, edit } = await open(FILES, undefined, { width, height: 900 });
    await edit(WATER, topicText('water', '- [ ] Yes\n- [ ] No\n'));
    await page.waitForSelector('[data-severity]');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
  });

  test(`${width} px: a topic with answers, failed calls, problems and the packages open`, async () => {
    const { page, lesson, edit } = await open(FILES, WATER, { width, height: 900 });
    const frame = await lesson();
    await page.check('[data-toggle="failing"]');
    await answerAll(frame, { so: [0] });
    await submit(frame);
    await edit(WATER, topicText('water', '- [ ] Yes\n- [ ] No\n').replace('title:', 'langg: en\ntitle:'));
    await page.waitForSelector('[data-severity="error"]');
    await page.click('.packages summary');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
  });
}

test('every control is reached, and worked, by the keyboard alone', async () => {
  const { page, lesson, relaunch } = await open(FILES, WATER);
  await lesson();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const { dataset, tagName, textContent } = document.activeElement as HTMLElement;
      return (
        dataset.action ?? dataset.choice ?? dataset.toggle ?? (tagName === 'IFRAME' ? 'lesson' : textContent.trim())
      );
    });
  const reached: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const name = await focused();
    reached.push(name);
    if (name === 'come-back') await relaunch(() => page.keyboard.press('Enter'));
    if (name === 'phone') {
      await page.keyboard.press('Space');
      expect(await page.isChecked('[data-toggle="phone"]')).toBe(true);
    }
    if (name === 'Download a package') {
      await page.keyboard.press('Enter');
      expect(await page.getAttribute('.packages', 'open')).not.toBeNull();
      await page.keyboard.press('Escape');
      expect(await page.getAttribute('.packages', 'open')).toBeNull();
    }
    if (name === 'lesson') break;
  }
  expect(reached).toEqual([
    'All topics',
    'come-back',
    'new-attempt',
    'mode',
    'standard',
    'failing',
    'phone',
    'dark',
    'mirrored',
    'Download a package',
    'lesson',
  ]);
});
