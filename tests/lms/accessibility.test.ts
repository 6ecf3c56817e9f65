import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readTopic } from '../../src/read/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { violationsOn } from '../support/axe.js';
import { mergedSample } from '../support/course-sample.js';
import { press, submit, turnTo } from '../support/learner.js';
import { useLms } from '../support/lms.js';
import { everyShape } from '../support/topics.js';

// WCAG 2.2, A and AA, on every page as a learner meets it: before and after submit, light and dark.

const { browser, publish, launch } = useLms();

async function sample(name: string): Promise<Topic> {
  const { topic, diagnostics } = await readTopic(`content/${name}/topic.md`);
  if (!topic) throw new Error(diagnostics.map(({ rule }) => rule).join());
  return topic;
}

const topics: Readonly<Record<string, () => Topic | Promise<Topic>>> = {
  'every shape': everyShape,
  'secret-speech': () => sample('secret-speech'),
  'binary-search': () => sample('binary-search'),
  'a course': () => mergedSample({ topics: 2, perModule: 1 }),
};

/** Answers the questions but the last, by whatever comes first, after a hint. */
const ANSWER = `for (const form of [...document.querySelectorAll('form[data-question]:not([hidden])')].slice(0, -1)) {
  form.querySelector('[data-action="hint"]')?.click();
  const fields = form.querySelectorAll('input[type="text"], textarea, select');
  for (const field of fields) {
    field.value = field.matches('select') ? '0' : 'Something';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (fields.length === 0) form.querySelector('[data-move="down"], input').click();
  const check = form.querySelector('[data-action="check"]');
  if (!check.hidden) check.click();
}
for (const details of document.querySelectorAll('details')) details.open = true;`;

async function violationsOnPages(lesson: Frame, pages: readonly string[], when: string): Promise<string[]> {
  const found: string[] = [];
  for (const page of pages) {
    await turnTo(lesson, page);
    found.push(...(await violationsOn(lesson, `${page} ${when}`)));
  }
  return found;
}

/** Cards turned, model answers shown, the note of a term open. */
async function violationsWhenOpen(lesson: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const term of (await lesson.$$('.term')).slice(0, 1)) {
    await turnTo(lesson, await term.evaluate((mark) => mark.closest('[data-page]')?.id ?? ''));
    await term.click();
    found.push(...(await violationsOn(lesson, 'the note of a term')));
  }
  const openers = '.flip, .answer > summary';
  await lesson.$$eval(openers, (all) => {
    for (const opener of all) (opener as HTMLElement).click();
  });
  const pages = await lesson.$$eval('[data-page]:has(.flip, .answer)', (all) => all.map(({ id }) => id));
  return [...found, ...(await violationsOnPages(lesson, pages, 'opened'))];
}

const pagesOf = (lesson: Frame): Promise<string[]> =>
  lesson.$$eval('li:not([hidden]) > [data-page-link]', (links) =>
    links.map((link) => (link as HTMLElement).dataset.pageLink ?? ''),
  );

describe.each(Object.entries(topics))('%s', (_, topicOf) => {
  test.each(['light', 'dark'] as const)(
    '%s',
    async (colorScheme) => {
      const context = await browser().newContext({ colorScheme });
      const { lesson } = await launch(publish(await topicOf()), { context });
      const found = await violationsOnPages(lesson, await pagesOf(lesson), 'before');
      found.push(...(await violationsWhenOpen(lesson)));
      const quiz = await lesson.$eval('[data-page="quiz"]', ({ id }) => id);
      await turnTo(lesson, quiz);
      await lesson.evaluate(ANSWER);
      const end = await lesson.$eval('[data-action="submit"]', (button) => button.closest('[data-page]')?.id ?? '');
      await turnTo(lesson, end);
      await lesson.dispatchEvent('[data-action="submit"]', 'click');
      found.push(...(await violationsOn(lesson, 'quiz, asked about what is open')));
      await submit(lesson);
      found.push(...(await violationsOnPages(lesson, [quiz, end, 'results'], 'after')));
      await press(lesson, 'leave');
      found.push(...(await violationsOn(lesson, 'left')));
      await context.close();
      expect(found).toEqual([]);
    },
    60_000,
  );
});
