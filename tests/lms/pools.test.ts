import { expect, test } from 'vitest';
import { press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type Launch, logOf, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';
import { enter, recordsIn } from './enter.js';

// Pools: what is not drawn is not there.

const { publish, launch } = useLms();

/** One question of its own, and 2 of a pool of 6; the answer to each is its number. */
const pooled = (settings: Record<string, unknown> = {}) =>
  lessonWith({
    quiz: {
      ...settings,
      pools: [{ id: 'dates', name: 'Dates', pick: 2 }],
      questions: Array.from({ length: 7 }, (_, place) => ({
        type: 'numeric',
        id: `d${place}`,
        stem: rich(`Date ${place}`, true),
        answers: [{ text: String(place) }],
        ...(place > 0 && { pool: 'dates' }),
      })),
    },
  });

const drawnIn = ({ lesson }: Launch) =>
  lesson.$$eval('form[data-question]:not([hidden])', (forms) =>
    forms.map((form) => (form as HTMLElement).dataset.question ?? ''),
  );
const rightTo = (ids: readonly string[]) => ids.map((id) => ({ id, response: id.slice(1) }));

test('only what is drawn is shown, counted, reported and listed', async () => {
  const lms = await launch(publish(pooled()), { api: 'memory' });
  await turnTo(lms.lesson, 'quiz');
  const drawn = await drawnIn(lms);
  expect(drawn).toHaveLength(3);
  expect(drawn[0]).toBe('d0');
  expect(await lms.lesson.textContent('.quiz-terms')).toContain('3 questions');
  await press(lms.lesson, 'submit');
  expect(await lms.lesson.textContent('#quiz [role="alert"]')).toContain('Not answered yet: 1, 2, and 3.');
  await enter(lms.lesson, rightTo(drawn.slice(0, 2)));
  await submit(lms.lesson);
  const { calls, cmi } = await logOf(lms.page);
  expect(cmi['cmi.core.score.raw']).toBe('66.67');
  expect(Object.keys(recordsIn(calls)).sort()).toEqual([...drawn].sort());
  expect(await lms.lesson.$$('[data-result="questions"] > li')).toHaveLength(3);
  expect(lms.complaints).toEqual([]);
});

test('a resume keeps the draw and the answers; a new attempt draws anew', async () => {
  const address = publish(pooled({ feedback: 'end' }));
  const first = await launch(address, { api: 'memory' });
  await turnTo(first.lesson, 'quiz');
  const drawn = await drawnIn(first);
  await enter(first.lesson, rightTo(drawn));
  await press(first.lesson, 'leave');
  const second = await launch(address, { api: 'memory', cmi: (await logOf(first.page)).cmi });
  expect(await drawnIn(second)).toEqual(drawn);
  expect(await second.lesson.inputValue(`#q-${drawn[2]} input`)).toBe(drawn[2]?.slice(1));
  await submit(second.lesson);
  expect((await logOf(second.page)).cmi['cmi.core.score.raw']).toBe('100');

  const draws = new Set([drawn.join()]);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await press(second.lesson, 'retry');
    await second.lesson.waitForSelector('#quiz:not([hidden])');
    draws.add((await drawnIn(second)).join());
    expect(await drawnIn(second)).toHaveLength(3);
    await submit(second.lesson);
  }
  // Seven draws alike have a chance of 1 in 15⁶.
  expect(draws.size).toBeGreaterThan(1);
});
