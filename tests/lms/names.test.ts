import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { web } from '../../src/targets/web/index.js';
import { press } from '../support/learner.js';
import { ALL_NAMES, lessonWith } from '../support/lessons.js';
import { ready, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';

// What a screen reader is told, from the browser's own accessibility tree.

const { port, publishFiles, newContext } = useLms();

const terms = [{ term: 'Thaw', definition: rich('A milder climate.', true) }];
const topic = lessonWith({
  ask: ALL_NAMES,
  topic: { sections: [{ kind: 'terms', title: 'Related terms', terms }] },
});

async function open(page: string): Promise<Page> {
  const shown = await (await newContext()).newPage();
  const files = web.build(topic, { assets: loadAssets(), report: () => undefined });
  await shown.goto(`http://localhost:${port()}${publishFiles(files)}#${page}`);
  await ready(shown);
  return shown;
}

/** The names of everything in this role, in the page's order. */
async function namesOf(page: Page, wanted: string): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  const { nodes } = await tools.send('Accessibility.getFullAXTree');
  const named = nodes.filter(({ ignored, role }) => !ignored && role?.value === wanted);
  return named.map(({ name }) => String(name?.value).replace(/\s+/g, ' ').trim());
}

const stems = ALL_NAMES.map((name) =>
  name === 'drop' ? 'The ____ Congress met in a ____ session.' : `Question ${name}`,
);
const numbered = stems.map((stem, place) => `${place + 1} ${stem}`);

test('the titles of questions say their numbers, and each button says which question it checks', async () => {
  const page = await open('quiz');
  expect((await namesOf(page, 'heading')).filter((name) => /^\d/.test(name))).toEqual(numbered);
  const checks = (await namesOf(page, 'button')).filter((name) => name.startsWith('Check the answer'));
  expect(checks).toEqual(numbered.map((title) => `Check the answer ${title}`));
});

test('the links to what is not answered say the question', async () => {
  const page = await open('quiz');
  await press(page, 'submit');
  const links = await namesOf(page, 'link');
  expect(links.filter((name) => /^\d/.test(name))).toEqual(numbered);
});

test('a term is said once', async () => {
  const page = await open('terms');
  expect(await namesOf(page, 'term')).toHaveLength(1);
  expect((await namesOf(page, 'button')).filter((name) => name === 'Thaw')).toHaveLength(1);
});

test('that progress is kept in the browser is said calmly, and not as a warning', async () => {
  const page = await open('quiz');
  const notice = page.locator('#notice');
  expect(await notice.textContent()).toBe('Your progress is kept in this browser.');
  const ground = () => notice.evaluate((one) => getComputedStyle(one).backgroundColor);
  const calm = await ground();
  await notice.evaluate((one) => {
    one.dataset.says = 'notSaved';
  });
  expect(await ground()).not.toBe(calm);
});
