import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, answer, answerAll, check, outcomeOf, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type Launch, logOf, takeCalls, useLms } from '../support/lms.js';

// Leaving in the middle, whichever way, and coming back.

const { publish, newContext, openLms, launch } = useLms();

/** What the LMS kept, read in a page of its own: the first one may be gone. */
async function keptIn(context: BrowserContext): Promise<unknown> {
  const { page } = await openLms(context, { api: 'none' });
  return (await logOf(page)).cmi;
}

const PARTLY = { who: [1], events: [0, 2], name: 'Thaw!', why: 'Because.\nNo. 2: “why” – żółw 🐢.' };

const waysToLeave: Readonly<Record<string, (lms: Launch) => Promise<unknown>>> = {
  'the window closed': ({ page }) => page.close({ runBeforeUnload: true }),
  'the LMS navigated away': ({ page }) => page.goto(new URL('/elsewhere', page.url()).href),
  'the frame sent elsewhere': ({ page }) => page.evaluate(`document.querySelector('iframe').src = '/elsewhere'`),
  'the frame removed': ({ page }) => page.evaluate('lms.removeFrame()'),
  'the Leave button': ({ lesson }) => press(lesson, 'leave'),
};

test.each(Object.entries(waysToLeave))('%s: place and answers are back at the next launch', async (_, leave) => {
  const context = await newContext();
  const address = publish(lessonWith());
  const first = await launch(address, { context });
  await answerAll(first.lesson, PARTLY);
  const { complaints } = first;
  await leave(first);
  await expect.poll(async () => (await logOfNew(context)).calls.at(-1)).toEqual(['LMSFinish', '']);
  expect((await logOfNew(context)).errors).toEqual([]);

  const second = await launch(address, { context, cmi: await keptIn(context) });
  expect(await second.lesson.isVisible('#quiz')).toBe(true);
  expect(await second.lesson.isChecked('#q-who [data-choice="1"] input')).toBe(true);
  expect(await second.lesson.isChecked('#q-events [data-choice="2"] input')).toBe(true);
  expect(await second.lesson.inputValue('#q-name input')).toBe(PARTLY.name);
  expect(await second.lesson.inputValue('#q-why textarea')).toBe(PARTLY.why);
  expect(await outcomeOf(second.lesson, 'who')).toContain('Not right');
  expect(await outcomeOf(second.lesson, 'secret')).toBe('');
  await answer(second.lesson, 'secret', [0]);
  await takeCalls(second);
  await check(second.lesson, 'secret');
  // The index of records goes on where the first sitting ended.
  expect((await takeCalls(second))[0]).toBe('set cmi.interactions.4.id secret');
  expect([...complaints, ...second.complaints]).toEqual([]);
});

async function logOfNew(context: BrowserContext) {
  const { page } = await openLms(context, { api: 'none' });
  const log = await logOf(page);
  await page.close();
  return log;
}

test('three sittings to a pass: no error in any', async () => {
  const context = await newContext();
  const address = publish(lessonWith());
  const sittings = [{ who: [0], events: [0, 2, 3] }, { secret: [0], name: 'de-stalinization' }, { why: 'Because.' }];
  let cmi: unknown;
  for (const answers of sittings) {
    const lms = await launch(address, { context, cmi });
    await answerAll(lms.lesson, answers);
    if ('why' in answers) await submit(lms.lesson);
    await press(lms.lesson, 'leave');
    const log = await logOf(lms.page);
    expect(log.errors).toEqual([]);
    cmi = log.cmi;
  }
  expect(cmi).toMatchObject({ core: { lesson_status: 'passed', exit: '', score: { raw: '100' } } });
});

test('left after submit: the results are back, and the answers are locked', async () => {
  const context = await newContext();
  const address = publish(lessonWith());
  const first = await launch(address, { context });
  await answerAll(first.lesson, ALL_RIGHT);
  await submit(first.lesson);
  await press(first.lesson, 'leave');
  const second = await launch(address, { context, cmi: await keptIn(context) });
  expect(await second.lesson.isVisible('#results')).toBe(true);
  expect(await second.lesson.textContent('[data-result="score"]')).toContain('100%');
  await turnTo(second.lesson, 'quiz');
  expect(await second.lesson.isDisabled('#q-who input')).toBe(true);
  expect(await second.lesson.isVisible('[data-action="submit"]')).toBe(false);
});

test('a resume shows the same order of questions and choices', async () => {
  const context = await newContext();
  const address = publish(lessonWith({ quiz: { shuffle: 'all' } }));
  const orderIn = ({ lesson }: Launch) =>
    lesson.$$eval('form[data-question], [data-choice]', (all) =>
      all.map((one) => one.getAttribute('data-question') ?? one.getAttribute('data-choice')),
    );
  const first = await launch(address, { context });
  await turnTo(first.lesson, 'quiz');
  const order = await orderIn(first);
  await press(first.lesson, 'leave');
  const second = await launch(address, { context, cmi: await keptIn(context) });
  expect(await orderIn(second)).toEqual(order);
});

test('pages seen in one sitting count in the next', async () => {
  const context = await newContext();
  const address = publish(lessonWith({ topic: { completion: 'both' } }));
  const first = await launch(address, { context });
  await turnTo(first.lesson, 'facts');
  await press(first.lesson, 'leave');
  const second = await launch(address, { context, cmi: await keptIn(context) });
  await answerAll(second.lesson, ALL_RIGHT);
  await submit(second.lesson);
  expect((await logOf(second.page)).cmi).toMatchObject({ core: { lesson_status: 'passed' } });
});

describe('a state that cannot be read', () => {
  test.each(['9AAAAAAAAAA', 'rubbish', '{"json":true}', '1', '%', '1AAAAAAAAA.%%%.'])(
    '%s: starts afresh',
    async (state) => {
      const lms = await launch(publish(lessonWith()), { api: 'memory', cmi: { 'cmi.suspend_data': state } });
      expect(await lms.lesson.isVisible('#overview')).toBe(true);
      await answerAll(lms.lesson, ALL_RIGHT);
      await submit(lms.lesson);
      expect((await logOf(lms.page)).cmi).toMatchObject({ 'cmi.core.score.raw': '100' });
      expect(lms.complaints).toEqual([]);
    },
  );
});

describe('after the topic was edited', () => {
  test('an answer to a question with other choices is dropped; the others stay', async () => {
    const context = await newContext();
    const first = await launch(publish(lessonWith({ ask: ['who', 'secret'] })), { context });
    await answerAll(first.lesson, { who: [1], secret: [0] });
    await press(first.lesson, 'leave');
    const edited = lessonWith({ ask: ['who', 'events', 'secret'] });
    const [who] = edited.quiz?.questions ?? [];
    if (who?.type === 'single-choice') who.choices.pop();
    const second = await launch(publish(edited), { context, cmi: await keptIn(context) });
    expect(await second.lesson.isEnabled('#q-who input')).toBe(true);
    expect(await second.lesson.$$('#q-who :checked')).toEqual([]);
    expect(await second.lesson.isChecked('#q-secret [data-choice="0"] input')).toBe(true);
  });
});

describe('texts that are too long for the LMS', () => {
  const long = 'A long essay. '.repeat(500).trim();

  test('the state stays within 4,096 characters, and the text comes back from this browser', async () => {
    const context = await newContext();
    const address = publish(lessonWith({ ask: ['who', 'why'] }));
    const first = await launch(address, { context });
    await answerAll(first.lesson, { who: [0], why: long });
    expect(await first.lesson.textContent('#notice')).toBe(
      'Your texts are longer than the learning platform can keep. The longest are kept in this browser.',
    );
    await press(first.lesson, 'leave');
    const { cmi, errors } = await logOf(first.page);
    expect(String(cmi.suspend_data).length).toBeLessThanOrEqual(4096);
    expect(errors).toEqual([]);
    const second = await launch(address, { context, cmi });
    expect(await second.lesson.inputValue('#q-why textarea')).toBe(long);
  });

  test('in another browser the answer counts as given, and its text is missing', async () => {
    const address = publish(lessonWith({ ask: ['who', 'why'] }));
    const first = await launch(address);
    await answerAll(first.lesson, { who: [0], why: long });
    await press(first.lesson, 'leave');
    const second = await launch(address, { cmi: (await logOf(first.page)).cmi });
    expect(await second.lesson.inputValue('#q-why textarea')).toBe('');
    expect(await outcomeOf(second.lesson, 'why')).toContain('Answer kept');
    await submit(second.lesson);
    expect((await logOf(second.page)).cmi).toMatchObject({ core: { lesson_status: 'passed' } });
  });
});
