import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { topicText } from '../support/cli.js';
import { usePreview } from './use-preview.js';

// What a save on the disk does to the page.

const open = usePreview();

const WATER = 'content/water/topic.md';
const BROKEN = '- [ ] Yes\n- [ ] No\n';

test('a topic is shown, and without a word of complaint', async () => {
  const { page, lesson, complaints } = await open({ [WATER]: topicText('water') });
  expect(await (await lesson()).textContent('h2')).toContain('water');
  expect(await page.textContent('h1')).toBe('About water');
  expect(await page.isHidden('[data-problems]')).toBe(true);
  expect(complaints).toEqual([]);
});

test('what is saved is shown at once', async () => {
  const { lesson, relaunch, edit } = await open({ [WATER]: topicText('water') });
  await lesson();
  const renewed = await relaunch(() => edit(WATER, topicText('water').replace('What it is.', 'Rain and snow.')));
  expect(await renewed.textContent('main')).toContain('Rain and snow.');
});

test('so is what an editor renames over it, and a picture beside it', async () => {
  const { lesson, relaunch, path } = await open({ [WATER]: topicText('water') });
  await lesson();
  const withPicture = topicText('water').replace('What it is.', 'Hail. ![A cloud](img/cloud.svg)');
  const renewed = await relaunch(async () => {
    await mkdir(path('content/water/img'));
    await writeFile(path('content/water/img/cloud.svg'), svg('red'));
    await writeFile(path('content/water/new'), withPicture);
    await rename(path('content/water/new'), path(WATER));
  });
  expect(await renewed.getAttribute('main img', 'alt')).toBe('A cloud');
  await relaunch(() => writeFile(path('content/water/img/cloud.svg'), svg('blue')));
});

test('an error stands above the last good version, until it is mended', async () => {
  const { page, lesson, relaunch, edit } = await open({ [WATER]: topicText('water') });
  await lesson();
  await edit(WATER, topicText('water', BROKEN).replace('What it is.', 'Rain and snow.'));
  await page.waitForSelector('[data-problems]:not([hidden])');
  const problems = await page.innerText('[data-problems]');
  expect(problems).toContain('1 error');
  expect(problems).toContain('last version without errors');
  expect(problems).toContain('no choice is marked right');
  expect(problems).toMatch(/> \d+ \| ### Is it so\? \{#so\}\n\s+\| \^/);
  expect(await (await lesson()).textContent('main')).toContain('What it is.');

  const mended = await relaunch(() => edit(WATER, topicText('water').replace('What it is.', 'Rain and snow.')));
  expect(await mended.textContent('main')).toContain('Rain and snow.');
  expect(await page.isHidden('[data-problems]')).toBe(true);
});

test('a topic with errors from the beginning is shown when they are mended', async () => {
  const { page, lesson, edit } = await open({ [WATER]: topicText('water', BROKEN) });
  await page.waitForSelector('[data-problems]:not([hidden])');
  expect(await page.innerText('[data-nothing]')).toContain('Nothing to show yet');
  expect(await page.locator('iframe').count()).toBe(0);
  await page.click('[data-action="come-back"]');
  expect(await page.locator('iframe').count()).toBe(0);
  await edit(WATER, topicText('water'));
  expect(await (await lesson()).textContent('main')).toContain('What it is.');
  expect(await page.innerText('[data-nothing]')).toBe('');
});

test('a warning is shown beside the new version', async () => {
  const { page, lesson, relaunch, edit } = await open({ [WATER]: topicText('water') });
  await lesson();
  const text = topicText('water').replace('What it is.', 'Rain.').replace('title:', 'langg: en\ntitle:');
  expect(await (await relaunch(() => edit(WATER, text))).textContent('main')).toContain('Rain.');
  expect(await page.innerText('[data-problems]')).toContain('1 warning');
});

test('the list of topics follows the folder', async () => {
  const { page, path, edit } = await open({ [WATER]: topicText('water'), 'content/fire/topic.md': topicText('fire') });
  await page.waitForSelector('text=About fire');
  expect(await page.locator('[data-topics] li').count()).toBe(2);
  await mkdir(path('content/air'));
  await writeFile(path('content/air/topic.md'), topicText('air', BROKEN));
  await page.waitForSelector('text=About air');
  expect(await page.innerText('[data-topics] li:has-text("About air")')).toContain('1 error');
  await edit('content/air/topic.md', topicText('air'));
  await page.waitForSelector('[data-topics] li:has-text("About air"):not(:has-text("error"))');
  await rm(dirname(path('content/air/topic.md')), { recursive: true });
  await page.waitForSelector('[data-topics]:not(:has-text("About air"))');
  await page.click('text=About water');
  await page.waitForSelector('iframe');
  await page.click('text=All topics');
  await page.waitForSelector('[data-topics]');
});

test('a course is a lesson of its topics', async () => {
  const course = 'id: weather\ntitle: Weather\nmodules:\n  - topics: [water, fire]\n';
  const files = { 'course.yaml': course, 'water/topic.md': topicText('water'), 'fire/topic.md': topicText('fire') };
  const { page, relaunch, lesson, edit } = await open(files);
  await page.waitForSelector('[data-topics] li:has-text("Course")');
  await page.click('text=Weather');
  expect(await (await lesson()).textContent('body')).toContain('About fire');
  const text = topicText('fire').replace('What it is.', 'Flames.');
  expect(await (await relaunch(() => edit('fire/topic.md', text))).textContent('body')).toContain('Flames.');
});

test('a topic that is gone is said to be gone', async () => {
  const { page, lesson, path } = await open(
    { [WATER]: topicText('water'), 'content/fire/topic.md': topicText('fire') },
    WATER,
  );
  await lesson();
  await rm(path('content/water'), { recursive: true });
  await page.waitForSelector('[data-nothing]:has-text("no such topic")');
});

const svg = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${color}"/></svg>`;
