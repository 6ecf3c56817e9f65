import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { mergedSample, topicIdAt } from '../support/course-sample.js';
import { answer, check, press, turnTo } from '../support/learner.js';
import { logOf, useLms } from '../support/lms.js';

// A course of several topics as one lesson: chapters, one quiz, one score, one state.

const { publish, newContext, launch } = useLms();

const courseOf = (settings: string) => mergedSample({ topics: 3, perModule: 2, settings });

const entries = (lesson: Frame, selector: string) =>
  lesson.$$eval(selector, (found) => found.map(({ textContent }) => textContent?.trim()));

test('the contents have modules, chapters and their pages; the chapter of the shown page alone is open', async () => {
  const { lesson, complaints } = await launch(publish(await courseOf('')));
  expect(await entries(lesson, '#contents .module > p')).toEqual(['Module 1', 'Module 2']);
  expect(await entries(lesson, '#contents .chapter > summary')).toEqual(['Topic 1', 'Topic 2', 'Topic 3']);
  const open = () => entries(lesson, '#contents .chapter[open] > summary');
  expect(await open()).toEqual([]);
  await lesson.click('#overview a[href="#topic-02__overview"]');
  await lesson.waitForSelector('#topic-02__overview:not([hidden])');
  expect(await open()).toEqual(['Topic 2']);
  expect(await lesson.textContent('#topic-02__overview h2')).toBe('Term 2');
  // Links within a topic lead to its own pages and questions.
  await lesson.click('#topic-02__overview a[href="#topic-02__background"]');
  await lesson.waitForSelector('#topic-02__background:not([hidden])');
  await turnTo(lesson, 'topic-02__overview');
  await lesson.click('#topic-02__overview a[href="#q-topic-02__first"]');
  await lesson.waitForSelector('#topic-02__quiz:not([hidden])');
  expect(await lesson.isVisible('#q-topic-02__first')).toBe(true);
  expect(await lesson.$$eval('img', (all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(
    true,
  );
  const ids = await lesson.$$eval('[id]', (all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  expect(complaints).toEqual([]);
});

test('answers in two chapters, one submission, one score over all', async () => {
  const started = await launch(publish(await courseOf('quiz:\n  pass: 10\n')), { api: 'memory' });
  const { lesson, page } = started;
  for (const topic of ['topic-01', 'topic-03']) {
    await turnTo(lesson, `${topic}__quiz`);
    await answer(lesson, `${topic}__first`, [0]);
    await check(lesson, `${topic}__first`);
  }
  expect(await lesson.textContent('[data-page-link="topic-03__quiz"] .begun [aria-hidden]')).toBe('1 / 6');
  expect(await lesson.textContent('[data-page-link="submission"] .begun [aria-hidden]')).toBe('2 / 18');
  await turnTo(lesson, 'submission');
  await press(lesson, 'submit');
  // The open ones are named by the numbers that they have on their pages, which count through the course.
  const open = await entries(lesson, '#submission [role="alert"] a');
  expect(open).toHaveLength(16);
  expect(open).not.toContain('1');
  expect(open).not.toContain('13');
  expect(open.at(-1)).toBe('18');
  await lesson.click('#submission [role="alert"] a:last-child');
  await lesson.waitForSelector('#topic-03__quiz:not([hidden])');
  await turnTo(lesson, 'submission');
  await press(lesson, 'submit');
  await lesson.waitForSelector('#results:not([hidden])');
  // 2 of 18 points.
  expect(await lesson.textContent('[data-result="score"]')).toContain('11.11');
  expect(await lesson.textContent('[data-result="verdict"]')).toBe('Passed');
  expect(await entries(lesson, '[data-result="questions"] > li')).toHaveLength(18);
  const { cmi } = await logOf(page);
  expect(cmi['cmi.core.lesson_status']).toBe('passed');
  expect(cmi['cmi.core.score.raw']).toBe('11.11');
  expect(Object.values(cmi)).toContain('topic-03__first');
  await press(lesson, 'retry');
  await lesson.waitForSelector('#topic-01__quiz:not([hidden])');
});

test('a later sitting goes on at the page, with the answers of all chapters, and the state has room', async () => {
  const [address, context] = [publish(await courseOf('')), await newContext()];
  const first = await launch(address, { api: 'memory', context });
  for (const topic of ['topic-01', 'topic-02', 'topic-03']) {
    await turnTo(first.lesson, `${topic}__quiz`);
    await answer(first.lesson, `${topic}__several`, [0, 1]);
    await check(first.lesson, `${topic}__several`);
  }
  await turnTo(first.lesson, 'topic-02__facts');
  await press(first.lesson, 'leave');
  const { cmi } = await logOf(first.page);
  expect(String(cmi['cmi.suspend_data']).length).toBeLessThan(300);

  const { lesson } = await launch(address, { api: 'memory', cmi });
  expect(await lesson.isVisible('#topic-02__facts')).toBe(true);
  expect(await entries(lesson, '#contents .chapter[open] > summary')).toEqual(['Topic 2']);
  for (const topic of ['topic-01', 'topic-02', 'topic-03']) {
    expect(await lesson.textContent(`#q-${topic}__several [data-outcome]`)).toContain('Correct');
  }
});

test('a course of 30 topics, answered in all of them, is back within the 4,096 characters that SCORM 1.2 has', async () => {
  const address = publish(await mergedSample({ topics: 30 }));
  const first = await launch(address, { api: 'strict-length' });
  const topics = Array.from({ length: 30 }, (_, place) => topicIdAt(place));
  await answerEverywhere(first.lesson, topics);
  await turnTo(first.lesson, 'topic-30__facts');
  await press(first.lesson, 'leave');
  const { cmi, errors } = await logOf(first.page);
  expect(errors).toEqual([]);
  expect(String(cmi['cmi.suspend_data']).length).toBeLessThanOrEqual(4096);

  const { lesson, complaints } = await launch(address, { api: 'strict-length', cmi });
  expect(await lesson.isVisible('#topic-30__facts')).toBe(true);
  expect(await lesson.textContent('[data-page-link="submission"] .begun [aria-hidden]')).toBe('90 / 180');
  const answered = (field: string) =>
    lesson.evaluate(`[...document.querySelectorAll('${field}')].map((each) => each.value)`);
  const outcomes = await entries(lesson, topics.map((id) => `#q-${id}__several [data-outcome]`).join());
  expect(outcomes).toHaveLength(30);
  expect(outcomes.every((text) => text?.includes('Correct'))).toBe(true);
  expect(await answered(topics.map((id) => `#q-${id}__name input`).join())).toEqual(
    topics.map((_, place) => `Topic ${place + 1}`),
  );
  expect([...first.complaints, ...complaints]).toEqual([]);
});

/** Three questions of each topic, checked one by one: in one go, for speed. */
const answerEverywhere = (lesson: Frame, topics: readonly string[]): Promise<unknown> =>
  lesson.evaluate(`for (const [place, topic] of ${JSON.stringify(topics)}.entries()) {
    const form = (name) => document.getElementById('q-' + topic + '__' + name);
    form('first').querySelector('[data-choice="0"] input').click();
    for (const choice of [0, 1]) form('several').querySelector('[data-choice="' + choice + '"] input').click();
    const field = form('name').querySelector('input');
    field.value = 'Topic ' + (place + 1);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    for (const name of ['first', 'several', 'name']) form(name).querySelector('[data-action="check"]').click();
  }`);
