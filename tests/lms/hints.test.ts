import { expect, test } from 'vitest';
import { outcomeOf, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type Launch, logOf, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';
import { checkAll, enter } from './enter.js';

const { publish, launch } = useLms();

const hinted = (settings: Record<string, unknown> = {}) =>
  lessonWith({
    ask: ['order', 'who'],
    quiz: settings,
    each: { hints: [rich('First hint.'), rich('Second hint.')], 'hint-penalty': 0.5 },
  });
const shown = ({ lesson }: Launch, question: string) =>
  lesson.$$eval(`#q-${question} .hint`, (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.querySelector('.revealed')?.textContent),
  );
const take = ({ lesson }: Launch, question: string) => lesson.click(`#q-${question} [data-action="hint"]`);

test('hints are shown one by one, and the focus goes to each', async () => {
  const lms = await launch(publish(hinted()));
  await turnTo(lms.lesson, 'quiz');
  expect(await shown(lms, 'order')).toEqual([]);
  expect(await lms.lesson.textContent('#q-order .take-hint')).toContain('A hint costs 0.5 points.');
  await take(lms, 'order');
  expect(await shown(lms, 'order')).toEqual(['First hint.']);
  expect(await lms.lesson.evaluate(() => document.activeElement?.textContent)).toBe('First hint.');
  await take(lms, 'order');
  expect(await shown(lms, 'order')).toEqual(['First hint.', 'Second hint.']);
  expect(await lms.lesson.evaluate(() => document.activeElement?.textContent)).toBe('Second hint.');
  expect(await lms.lesson.isVisible('#q-order [data-action="hint"]')).toBe(false);
  expect(await shown(lms, 'who')).toEqual([]);
});

test('they take from what an answer gains, before it was given and after, and never more', async () => {
  const lms = await launch(publish(hinted()), { api: 'memory' });
  await turnTo(lms.lesson, 'quiz');
  await enter(lms.lesson, [{ id: 'order', response: [0, 1, 2, 3], hints: 1 }]);
  await enter(lms.lesson, [{ id: 'who', response: 0 }]);
  await take(lms, 'who');
  await take(lms, 'who');
  await checkAll(lms.lesson);
  // The answer was right, and is called so.
  expect(await outcomeOf(lms.lesson, 'order')).toBe('CorrectPoints: 1.5 of 2Well done.In general.');
  expect(await outcomeOf(lms.lesson, 'who')).toContain('CorrectPoints: 0 of 1');
  expect(await lms.lesson.isVisible('#q-order [data-action="hint"]')).toBe(false);
  await submit(lms.lesson);
  expect((await logOf(lms.page)).cmi).toMatchObject({
    'cmi.interactions.0.result': '0.75',
    'cmi.interactions.1.result': '0',
    'cmi.core.score.raw': '50',
  });
});

test('taken ones are kept over a resume, with an answer and without one; a new attempt has none', async () => {
  const address = publish(hinted({ feedback: 'end' }));
  const first = await launch(address, { api: 'memory' });
  await turnTo(first.lesson, 'quiz');
  await take(first, 'order');
  await enter(first.lesson, [{ id: 'who', response: 0, hints: 1 }]);
  const second = await launch(address, { api: 'memory', cmi: (await logOf(first.page)).cmi });
  expect(await shown(second, 'order')).toEqual(['First hint.']);
  expect(await shown(second, 'who')).toEqual(['First hint.']);
  await enter(second.lesson, [{ id: 'order', response: [0, 1, 2, 3] }]);
  await submit(second.lesson);
  // 1.5 of 2 and 0.5 of 1.
  expect((await logOf(second.page)).cmi['cmi.core.score.raw']).toBe('66.67');
  await press(second.lesson, 'retry');
  await second.lesson.waitForSelector('#quiz:not([hidden])');
  expect(await shown(second, 'order')).toEqual([]);
  await enter(second.lesson, [
    { id: 'order', response: [0, 1, 2, 3] },
    { id: 'who', response: 0 },
  ]);
  await submit(second.lesson);
  expect((await logOf(second.page)).cmi['cmi.core.score.raw']).toBe('100');
});
