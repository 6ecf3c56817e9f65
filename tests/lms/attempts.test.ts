import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, ALL_WRONG, answerAll, HALF, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type Launch, logOf, takeCalls, useLms } from '../support/lms.js';

const { publish, launch } = useLms();

const retry = async ({ lesson }: Launch) => {
  await press(lesson, 'retry');
  await lesson.waitForSelector('#quiz:not([hidden])');
};
const core = async ({ page }: Launch) =>
  (await logOf(page)).cmi.core as { lesson_status: string; exit: string; score: { raw: string } };
const orderOf = ({ lesson }: Launch) =>
  lesson.$$eval('form[data-question]', (forms) => forms.map((form) => (form as HTMLElement).dataset.question).join());

test('failed, then passed in the same sitting: passed, and each answer a new record', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, ALL_WRONG);
  await submit(lms.lesson);
  expect((await core(lms)).lesson_status).toBe('failed');
  await retry(lms);
  expect(await lms.lesson.isChecked('#q-who [data-choice="1"] input')).toBe(false);
  // An essay has been marked by nobody yet: who wrote it need not write it again.
  expect(await lms.lesson.inputValue('#q-why textarea')).toBe(ALL_WRONG.why);
  await takeCalls(lms);
  await answerAll(lms.lesson, ALL_RIGHT);
  expect((await takeCalls(lms))[0]).toBe('set cmi.interactions.5.id who');
  await submit(lms.lesson);
  expect(await core(lms)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  expect((await logOf(lms.page)).errors).toEqual([]);
});

test('passed, then worse: neither score nor status is lowered, and the page says what was best', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, ALL_RIGHT);
  await submit(lms.lesson);
  await retry(lms);
  await answerAll(lms.lesson, HALF);
  await submit(lms.lesson);
  expect(await core(lms)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  expect(await lms.lesson.textContent('[data-result="score"]')).toMatch(/^Your score: 50%Your best score so far: 100%/);
});

test('over a resume too: the score and the status that the LMS has are the least', async () => {
  const cmi = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' };
  const lms = await launch(publish(lessonWith()), { api: 'memory', cmi });
  await answerAll(lms.lesson, HALF);
  await submit(lms.lesson);
  expect((await logOf(lms.page)).cmi).toMatchObject(cmi);
});

test('after the last attempt there is no retry', async () => {
  const lms = await launch(publish(lessonWith({ quiz: { attempts: 2 } })));
  await answerAll(lms.lesson, ALL_WRONG);
  await submit(lms.lesson);
  expect(await lms.lesson.textContent('[data-result="score"]')).toContain('Attempts left: 1');
  await retry(lms);
  await answerAll(lms.lesson, ALL_WRONG);
  await submit(lms.lesson);
  expect(await lms.lesson.isVisible('[data-action="retry"]')).toBe(false);
  expect(await lms.lesson.textContent('[data-result="score"]')).toContain('No attempts are left.');
});

describe('on-fail', () => {
  test('incomplete: incomplete and suspended while attempts are left, failed with the last', async () => {
    const topic = lessonWith({ quiz: { attempts: 2 }, topic: { 'on-fail': 'incomplete' } });
    const lms = await launch(publish(topic));
    await answerAll(lms.lesson, HALF);
    await submit(lms.lesson);
    expect(await core(lms)).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend', score: { raw: '50' } });
    await retry(lms);
    await answerAll(lms.lesson, ALL_WRONG);
    await submit(lms.lesson);
    expect(await core(lms)).toMatchObject({ lesson_status: 'failed', exit: '', score: { raw: '50' } });
  });

  test('failed: at once, though attempts are left', async () => {
    const lms = await launch(publish(lessonWith({ quiz: { attempts: 2 } })));
    await answerAll(lms.lesson, HALF);
    await submit(lms.lesson);
    expect(await core(lms)).toMatchObject({ lesson_status: 'failed', exit: '' });
  });
});

test('attempts are counted over sittings', async () => {
  const address = publish(lessonWith({ quiz: { attempts: 2 }, topic: { 'on-fail': 'incomplete' } }));
  const first = await launch(address);
  await answerAll(first.lesson, HALF);
  await submit(first.lesson);
  await press(first.lesson, 'leave');
  const second = await launch(address, { cmi: (await logOf(first.page)).cmi });
  await retry(second);
  await answerAll(second.lesson, ALL_WRONG);
  await submit(second.lesson);
  expect(await second.lesson.isVisible('[data-action="retry"]')).toBe(false);
  expect(await core(second)).toMatchObject({ lesson_status: 'failed', exit: '', score: { raw: '50' } });
});

describe('completion', () => {
  test('both: incomplete at submit until all pages were seen', async () => {
    const lms = await launch(publish(lessonWith({ topic: { completion: 'both' } })));
    await answerAll(lms.lesson, ALL_RIGHT);
    await submit(lms.lesson);
    expect(await core(lms)).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend', score: { raw: '100' } });
    await turnTo(lms.lesson, 'facts');
    expect(await core(lms)).toMatchObject({ lesson_status: 'passed', exit: '', score: { raw: '100' } });
  });

  test('pages: completed when all pages were seen, passed when the quiz is', async () => {
    const lms = await launch(publish(lessonWith({ topic: { completion: 'pages' } })));
    await turnTo(lms.lesson, 'facts');
    expect((await core(lms)).lesson_status).toBe('incomplete');
    await turnTo(lms.lesson, 'quiz');
    expect((await core(lms)).lesson_status).toBe('completed');
    await answerAll(lms.lesson, ALL_RIGHT);
    await submit(lms.lesson);
    expect(await core(lms)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  });
});

test('a retry draws a new order, and a page turned keeps it', async () => {
  const ask = ['who', 'events', 'secret', 'name', 'why'] as const;
  const lms = await launch(publish(lessonWith({ quiz: { shuffle: 'all', feedback: 'end' }, ask })));
  const orders = new Set<string>();
  for (let round = 0; round < 4; round += 1) {
    await turnTo(lms.lesson, 'quiz');
    const order = await orderOf(lms);
    orders.add(order);
    await turnTo(lms.lesson, 'facts');
    await turnTo(lms.lesson, 'quiz');
    expect(await orderOf(lms)).toBe(order);
    await submit(lms.lesson);
    await retry(lms);
  }
  // Four alike have a chance of 1 in 120³.
  expect(orders.size).toBeGreaterThan(1);
});
