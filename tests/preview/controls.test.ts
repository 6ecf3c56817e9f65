import { expect, test } from 'vitest';
import { topicText } from '../support/cli.js';
import { answerAll, press, submit } from '../support/learner.js';
import { usePreview } from './use-preview.js';

// Each control does what it says, and the LMS's side shows what came of it.

const open = usePreview();

const FILES = { 'content/water/topic.md': topicText('water') };
const RIGHT = { so: [0] };
const WRONG = { so: [1] };

const calls = '[data-calls] tbody tr';

for (const [standard, finish] of [
  ['scorm12', 'LMSFinish'],
  ['scorm2004-4', 'Terminate'],
] as const) {
  test(`${standard}: what the learner does is held, and is there when they come back`, async () => {
    const { page, lesson, relaunch, held, complaints } = await open(FILES);
    await lesson();
    if (standard !== 'scorm12') await relaunch(() => page.selectOption('[data-choice="standard"]', standard));
    const first = await lesson();
    expect(await held('Status')).toContain('incomplete');
    expect(await held('Score')).toBe('none yet');
    await answerAll(first, RIGHT);
    await submit(first);
    await page.waitForSelector('dd:has-text("passed")');
    expect(await held('Score')).toBe('100');
    expect(await held('Progress')).toMatch(/^[1-9]\d* of (4,096|64,000) bytes/);
    const answers = await page.innerText('[data-answers] tbody tr');
    expect(answers).toContain('Is it so?');
    expect(answers).toContain('correct');

    const second = await relaunch(() => page.click('[data-action="come-back"]'));
    expect(await second.isVisible('[data-welcome]')).toBe(true);
    expect(await held('Status')).toContain('passed');
    expect(await page.innerText(calls)).not.toContain(finish);
    expect(complaints).toEqual([]);
  });
}

test('a new attempt knows nothing of the last one', async () => {
  const { page, lesson, relaunch, held } = await open(FILES);
  const first = await lesson();
  await answerAll(first, WRONG);
  await submit(first);
  await page.waitForSelector('dd:has-text("failed")');
  const second = await relaunch(() => page.click('[data-action="new-attempt"]'));
  expect(await second.isVisible('[data-welcome]')).toBe(false);
  expect(await held('Status')).toContain('incomplete');
  expect(await held('Score')).toBe('none yet');
  expect(await page.innerText('[data-answers]')).toContain('None yet');
});

test.each([
  ['browse', 'This is a preview'],
  ['review', 'You are looking back'],
])('%s mode: the lesson says so, and what is done then changes nothing', async (mode, notice) => {
  const { page, lesson, relaunch, held } = await open(FILES);
  await answerAll(await lesson(), RIGHT);
  await submit(await lesson());
  await page.waitForSelector('dd:has-text("passed")');
  const looked = await relaunch(() => page.selectOption('[data-choice="mode"]', mode));
  expect(await looked.textContent('#notice')).toContain(notice);
  await press(looked, 'leave');
  await relaunch(() => page.selectOption('[data-choice="mode"]', 'normal'));
  expect(await held('Status')).toContain('passed');
  expect(await held('Score')).toBe('100');
});

test('saving fails for as long as it is told to: the lesson says so, and the calls show it', async () => {
  const { page, lesson, relaunch, held } = await open(FILES);
  const first = await lesson();
  await page.check('[data-toggle="failing"]');
  await answerAll(first, RIGHT);
  await submit(first);
  await page.waitForSelector('[data-saved="refused"]');
  expect(await held('Saved')).toContain('refuses');
  await first.waitForSelector('#notice:not(:empty)');
  await page.check('[data-toggle="only-errors"]');
  await page.waitForSelector(`${calls}:has-text("LMSCommit"):has-text("101")`);
  expect(await page.locator(calls).count()).toBe(await page.locator(`${calls} [data-error]`).count());
  await page.uncheck('[data-toggle="failing"]');
  await relaunch(() => page.click('[data-action="come-back"]'));
  expect(await held('Score')).toBe('100');
});

test('what was not saved is not there at the next launch by the LMS', async () => {
  const { page, lesson, relaunch, held } = await open(FILES);
  const first = await lesson();
  await page.check('[data-toggle="failing"]');
  await answerAll(first, RIGHT);
  await submit(first);
  await page.waitForSelector('[data-saved="refused"]');
  await relaunch(() => page.click('[data-action="new-attempt"]'));
  expect(await held('Score')).toBe('none yet');
});

test('phone width, dark, and right to left, there and back', async () => {
  const { page, lesson } = await open(FILES);
  const frame = await lesson();
  const width = (): Promise<number> => frame.evaluate('innerWidth');
  const before = await width();
  expect(before).toBeGreaterThan(700);
  const ground = (): Promise<string> => frame.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await ground();

  await page.check('[data-toggle="phone"]');
  expect(await width()).toBeLessThan(400);
  await page.check('[data-toggle="dark"]');
  expect(await ground()).not.toBe(light);
  await page.check('[data-toggle="mirrored"]');
  expect(await frame.getAttribute('html', 'dir')).toBe('rtl');

  for (const name of ['phone', 'dark', 'mirrored']) await page.uncheck(`[data-toggle="${name}"]`);
  expect(await width()).toBe(before);
  expect(await ground()).toBe(light);
  expect(await frame.getAttribute('html', 'dir')).toBe('ltr');
});

test('the look stays when the lesson is renewed', async () => {
  const { page, lesson, relaunch, edit } = await open(FILES);
  await lesson();
  await page.check('[data-toggle="mirrored"]');
  const text = topicText('water').replace('What it is.', 'Rain.');
  const renewed = await relaunch(() => edit('content/water/topic.md', text));
  await renewed.waitForSelector('html[dir="rtl"]');
});

test('the package of every format can be downloaded', async () => {
  const { page, lesson } = await open(FILES);
  await lesson();
  await page.click('.packages summary');
  const links = page.locator('.packages a');
  expect(await links.count()).toBeGreaterThan(10);
  const started = page.waitForEvent('download');
  await page.click('.packages a:has-text("SCORM 1.2")');
  expect((await started).suggestedFilename()).toBe('water.scorm12.zip');
});

test('reloading the page is leaving and coming back', async () => {
  const { page, lesson, held } = await open(FILES);
  const first = await lesson();
  await answerAll(first, RIGHT);
  await submit(first);
  await page.waitForSelector('[data-saved="all"]');
  await page.reload();
  await lesson();
  expect(await held('Score')).toBe('100');
});
