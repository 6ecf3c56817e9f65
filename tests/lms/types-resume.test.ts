import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { press, submit, turnTo } from '../support/learner.js';
import { ALL_NAMES, lessonWith } from '../support/lessons.js';
import { logOf, useLms } from '../support/lms.js';
import { everyShape, topicOf } from '../support/topics.js';
import { type Entry, enter, recordsIn } from './enter.js';

// What a learner left comes back exactly, for every type.

const { publish, launch } = useLms();

/** Everything that the learner sees of the controls: order, values, marks, locks, hints, outcomes. */
const lookOf = (lesson: Frame) =>
  lesson.$$eval('form[data-question]', (forms) =>
    forms.map((form) => ({
      id: form.id,
      hidden: (form as HTMLElement).hidden,
      outcome: form.querySelector('[data-outcome]')?.textContent,
      controls: [
        ...form.querySelectorAll<HTMLInputElement>(
          'input, select, textarea, option, [data-item], [data-choice], .hint',
        ),
      ].map(({ tagName, value, checked, disabled, readOnly, hidden, dataset, textContent }) => [
        tagName,
        value,
        checked,
        disabled,
        readOnly,
        hidden,
        dataset.mark,
        tagName === 'LI' ? textContent : '',
      ]),
    })),
  );

const ANSWERS: readonly Entry[] = [
  { id: 'who', response: 1 },
  { id: 'events', response: [0, 3] },
  { id: 'name', response: 'a * b. ~!; „ź” 🐢' },
  { id: 'why', response: 'Because.\nAnd why not?' },
  { id: 'percent', response: '70,4 %' },
  { id: 'posts', response: [2, null, 3] },
  { id: 'order', response: [1, 0, 3, 2] },
  { id: 'gaps', response: ['', '1956 * 1957', '~x'] },
  { id: 'drop', response: [2, null] },
  { id: 'map', response: [1] },
];

test.each(['answer', 'end'])('left and resumed, feedback: %s', async (feedback) => {
  const address = publish(lessonWith({ ask: ALL_NAMES, quiz: { shuffle: 'all', feedback } }));
  const first = await launch(address);
  await turnTo(first.lesson, 'quiz');
  await enter(first.lesson, ANSWERS);
  if (feedback === 'answer') {
    for (const id of ['order', 'posts', 'gaps']) await first.lesson.click(`#q-${id} [data-action="check"]`);
  }
  const before = await lookOf(first.lesson);
  await press(first.lesson, 'leave');
  const { cmi, errors } = await logOf(first.page);
  expect(errors).toEqual([]);
  const second = await launch(address, { cmi });
  expect(await lookOf(second.lesson)).toEqual(before);
  expect([...first.complaints, ...second.complaints]).toEqual([]);

  // After submit too.
  await submit(second.lesson);
  await turnTo(second.lesson, 'quiz');
  const after = await lookOf(second.lesson);
  await press(second.lesson, 'leave');
  const third = await launch(address, { cmi: (await logOf(second.page)).cmi });
  await turnTo(third.lesson, 'quiz');
  expect(await lookOf(third.lesson)).toEqual(after);
});

test('the order first shown is never the right one, and no answer until it is touched', async () => {
  const items = lessonWith({ ask: ['order'] }).quiz?.questions[0];
  const questions = Array.from({ length: 30 }, (_, place) => ({
    ...items,
    ...(items?.type === 'ordering' && { items: items.items.slice(0, 2 + (place % 2)) }),
    id: `o${place}`,
  }));
  const lms = await launch(publish(topicOf({ quiz: { questions } })), { api: 'memory' });
  await turnTo(lms.lesson, 'quiz');
  const orders = await lms.lesson.$$eval('[data-items]', (lists) =>
    lists.map((list) => [...list.children].map((item) => (item as HTMLElement).dataset.item).join('')),
  );
  expect(orders).not.toContain('01');
  expect(orders).not.toContain('012');
  await submit(lms.lesson);
  const { calls } = await logOf(lms.page);
  for (const record of Object.values(recordsIn(calls))) expect(record.student_response).toBeUndefined();
});

test('200 questions of all types, every one answered: the state has room, and comes back', async () => {
  const shapes: { id: string; type: string; pool?: string | undefined }[] = everyShape().quiz?.questions ?? [];
  const own = shapes.filter(({ pool }) => pool === undefined);
  const questions = Array.from({ length: 200 }, (_, place) => {
    const shape = own[place % own.length] as (typeof own)[number];
    return { ...shape, id: `${shape.id}-of-the-topic-${place}`, obj: [] };
  });
  const topic = topicOf({ quiz: { questions, feedback: 'answer' } }, everyShape().media);
  const usual: Record<string, Entry['response']> = {
    'multiple-choice': [0, 1],
    'short-text': 'Sample',
    essay: 'It is so.',
    numeric: '70.4',
    matching: [0, 1, 2],
    ordering: [1, 0, 2],
    'fill-blanks': ['Moscow', '1956', 'people'],
    dropdowns: [1, 1],
    hotspot: [1],
  };
  const entries = questions.map(({ id, type }) => ({ id, response: usual[type] ?? 0 }));
  const address = publish(topic);
  const first = await launch(address, { api: 'sparing' });
  await turnTo(first.lesson, 'quiz');
  await enter(first.lesson, entries);
  await turnTo(first.lesson, 'overview');
  await turnTo(first.lesson, 'quiz');
  const before = await lookOf(first.lesson);
  const { cmi } = await logOf(first.page);
  expect(String(cmi['cmi.suspend_data']).length).toBeLessThanOrEqual(4096);
  expect(await first.lesson.textContent('#notice')).toBe('');
  const second = await launch(address, { api: 'sparing', cmi });
  expect(await lookOf(second.lesson)).toEqual(before);
}, 60_000);
