import { describe, expect, test } from 'vitest';
import { ALL_WRONG, answerAll, press, submit } from '../support/learner.js';
import { lessonWith, type QuestionName } from '../support/lessons.js';
import { rich } from '../support/topics.js';
import { notice, relaunch, stored, useFailingLms, value } from './failing-lesson.js';

// A saved state that is of another lesson than today's, or of none.

const { publish, openFailing } = useFailingLms();

describe('a lesson that has changed since', () => {
  const publishAs = (ask: readonly QuestionName[], topic: Record<string, unknown> = {}) =>
    publish(lessonWith({ ask, topic }));
  const CHANGED = 'The lesson has changed since your last visit. Answers that no longer fit it: 1.';

  test.each<[string, readonly QuestionName[], string]>([
    ['a question was added', ['who', 'order', 'name'], ''],
    ['questions were moved', ['name', 'who'], ''],
    ['a question was removed', ['name'], CHANGED],
  ])('%s: the other answers stay', async (_, ask, said) => {
    const page = await openFailing();
    const first = await relaunch(page, publishAs(['who', 'name']));
    await answerAll(first, { who: [0], name: 'thaw' });
    const next = await relaunch(page, publishAs(ask));
    expect(await notice(next)).toBe(said);
    expect(await value(next, 'name')).toBe('thaw');
    expect(await next.locator('#q-name [data-outcome]').textContent()).toContain('Not right');
  });

  test('a question was changed: it is asked anew, and the learner is told; no score is lowered', async () => {
    const page = await openFailing();
    const first = await relaunch(page, publishAs(['who', 'name']));
    await answerAll(first, { who: [0], name: 'de-Stalinisation' });
    await submit(first);
    await press(first, 'retry');
    await answerAll(first, { who: [0], name: 'de-Stalinisation' });
    const choices = ['Khrushchev', 'Malenkov'].map((text, place) => ({ text: rich(text, true), right: place === 1 }));
    const who = { id: 'who', type: 'single-choice', stem: rich('Who?', true), choices };
    const name = {
      id: 'name',
      type: 'short-text',
      stem: rich('Its name?', true),
      answers: [{ text: 'x' }, { text: 'y' }],
    };
    const next = await relaunch(page, publishAs(['who', 'name'], { quiz: { questions: [who, name] } }));
    expect(await notice(next)).toMatch(/^The lesson has changed since your last visit/);
    expect(await next.isChecked('#q-who input')).toBe(false);
    await answerAll(next, { who: [0] });
    await submit(next);
    expect(await stored(page)).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' });
    expect(await page.evaluate(() => window.failing.faults)).toEqual([]);
  });
});

test.each(['1', '9AAACABCDEB', '%%%', '{"answers":[1]}', '1AAACABCDEB.', 'x'.repeat(64)])(
  'a damaged state starts afresh without an error: %s',
  async (state) => {
    const page = await openFailing({
      'cmi.suspend_data': state,
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '90',
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const lesson = await relaunch(page, publish(lessonWith()));
    const damaged = state !== '1AAACABCDEB.';
    expect(await notice(lesson)).toBe(
      damaged ? 'What was saved of your last visit cannot be read: the lesson begins anew.' : '',
    );
    await answerAll(lesson, ALL_WRONG);
    await submit(lesson);
    expect(await stored(page)).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' });
    expect(errors).toEqual([]);
  },
);
