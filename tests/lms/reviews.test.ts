import { expect, test } from 'vitest';
import { press, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { logOf, takeCalls, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';

// Review questions: answered in one's own words, then compared with the model answer.

const { publish, launch } = useLms();

const topic = lessonWith({
  ask: ['who'],
  topic: {
    sections: [
      {
        kind: 'review',
        title: 'Review questions',
        questions: [
          { id: 'why', question: rich('Why?', true), answer: rich('To save the Party.') },
          { id: 'how', question: rich('How?', true) },
        ],
      },
    ],
  },
});
const OWN = '[data-review="why"] textarea';
const OWN_WORDS = 'Über Macht & Öffnung,\nso schien es.';

test('by keyboard: write, show the model answer, and both are there to compare', async () => {
  const { page, lesson, complaints } = await launch(publish(topic), { hash: '#review' });
  await lesson.focus('#review');
  await page.keyboard.press('Tab');
  const field = lesson.getByRole('textbox', { name: 'Your answer' }).first();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  const described = await field.getAttribute('aria-describedby');
  expect((await lesson.textContent(`#${described}`))?.trim()).toBe('Why?');
  await page.keyboard.type('For power.');
  expect(await lesson.isVisible('text=To save the Party.')).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await lesson.isVisible('text=To save the Party.')).toBe(true);
  expect(await lesson.inputValue(OWN)).toBe('For power.');
  expect(complaints).toEqual([]);
});

test('the model answer may be looked at without a word of one’s own', async () => {
  const { lesson } = await launch(publish(topic), { hash: '#review' });
  await lesson.click('[data-review="why"] summary');
  expect(await lesson.isVisible('text=To save the Party.')).toBe(true);
  // Where the author gave none there is none to show.
  expect(await lesson.$('[data-review="how"] summary')).toBeNull();
});

test('own words are committed when the field is left, come back in the next sitting, and never count', async () => {
  const address = publish(topic);
  const first = await launch(address, { hash: '#review' });
  await takeCalls(first);
  await lesson(first).fill(OWN, OWN_WORDS);
  expect(await takeCalls(first)).toEqual([]);
  await lesson(first).press(OWN, 'Tab');
  const calls = await takeCalls(first);
  expect(calls).toContain('commit');
  expect(calls.filter((call) => /interactions|score|status/.test(call))).toEqual([]);
  // As if the window were closed.
  const { cmi, errors } = await logOf(first.page);
  expect(errors).toEqual([]);
  const second = await launch(address, { cmi });
  await turnTo(lesson(second), 'review');
  expect(await lesson(second).inputValue(OWN)).toBe(OWN_WORDS);
  expect(await lesson(second).inputValue('[data-review="how"] textarea')).toBe('');
  await lesson(second).fill(OWN, '');
  await press(lesson(second), 'leave');
  const third = await launch(address, { cmi: (await logOf(second.page)).cmi });
  expect(await lesson(third).inputValue(OWN)).toBe('');
});

const lesson = (sitting: Awaited<ReturnType<typeof launch>>) => sitting.lesson;

test('who starts over begins with an empty field and a closed answer', async () => {
  const { lesson: page } = await launch(publish(topic), { hash: '#review' });
  await page.fill(OWN, OWN_WORDS);
  await page.click('[data-review="why"] summary');
  await page.click('[data-settings] summary');
  await page.click('[data-settings] [data-action="start-over"]');
  await page.click('[data-action="confirm"]');
  await page.waitForSelector('#overview:not([hidden])');
  await turnTo(page, 'review');
  expect(await page.inputValue(OWN)).toBe('');
  expect(await page.isVisible('text=To save the Party.')).toBe(false);
});
