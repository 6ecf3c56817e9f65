import { expect, test } from 'vitest';
import { ALL_RIGHT, answerAll, submit } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { logOf, takeCalls, useLms } from '../support/lms.js';

// Words for the teacher, and the specification's own form where an LMS wants that.

const { publish, launch } = useLms();
const ANSWERS = { ...ALL_RIGHT, who: [1], why: 'Żółw 龟.\nAnd more.' };

const forms = (calls: readonly string[]) =>
  calls
    .filter((call) => /pattern|student_response/.test(call))
    .map((call) => call.replace(/^set cmi\.interactions\./, ''));

test('an LMS that takes words gets words', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, ANSWERS);
  expect(forms(await takeCalls(lms))).toEqual([
    '0.correct_responses.0.pattern Nikita Khrushchev',
    '0.student_response Georgy Malenkov',
    '1.correct_responses.0.pattern A rising in Poznań; A revolution; A war',
    '1.student_response A rising in Poznań; A revolution; A war',
    '2.correct_responses.0.pattern true',
    '2.student_response true',
    '3.correct_responses.0.pattern de-Stalinisation',
    '3.correct_responses.1.pattern /de-?stalini[sz]ation/i',
    '3.student_response De-Stalinisation',
    '4.student_response Żółw 龟. And more.',
  ]);
  expect((await logOf(lms.page)).errors).toEqual([]);
});

test('an LMS that enforces the specification’s forms gets them from its first refusal on', async () => {
  const lms = await launch(publish(lessonWith()), { api: 'strict' });
  await answerAll(lms.lesson, ANSWERS);
  expect(forms(await takeCalls(lms))).toEqual([
    '0.correct_responses.0.pattern Nikita Khrushchev',
    '0.correct_responses.0.pattern a',
    '0.student_response b',
    '1.correct_responses.0.pattern {a,c,d}',
    '1.student_response {a,c,d}',
    '2.correct_responses.0.pattern t',
    '2.student_response t',
    '3.correct_responses.0.pattern de-Stalinisation',
    '3.correct_responses.1.pattern /de-?stalini[sz]ation/i',
    '3.student_response De-Stalinisation',
    '4.student_response Zo?w ?. And more.',
  ]);
  await submit(lms.lesson);
  expect((await logOf(lms.page)).cmi).toMatchObject({
    'cmi.interactions.0.student_response': 'b',
    'cmi.core.lesson_status': 'passed',
  });
});

test('the letter is the place in the author’s order, whatever the shuffle showed', async () => {
  const lms = await launch(publish(lessonWith({ quiz: { shuffle: 'all' } })), { api: 'strict' });
  await answerAll(lms.lesson, { who: [1] });
  expect((await logOf(lms.page)).cmi['cmi.interactions.0.student_response']).toBe('b');
});

test('an LMS that takes 255 characters gets the beginning of a long essay, and words all the same', async () => {
  const lms = await launch(publish(lessonWith()), { api: 'strict-length' });
  await answerAll(lms.lesson, { why: 'word '.repeat(60), who: [1] });
  const { cmi } = await logOf(lms.page);
  expect(cmi['cmi.interactions.0.student_response']).toBe('word '.repeat(51));
  expect(cmi['cmi.interactions.1.student_response']).toBe('Georgy Malenkov');
});

test('result and weighting: the points, and the share of them that a part gave', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, { ...ALL_RIGHT, events: [0, 2] });
  const { interactions } = (await logOf(lms.page)).cmi as {
    interactions: Record<string, { result: string; weighting: string; latency: string; time: string }>;
  };
  const records = Object.values(interactions);
  expect(records.map(({ result }) => result)).toEqual(['correct', '0.67', 'correct', 'correct', 'neutral']);
  expect(records.map(({ weighting }) => weighting)).toEqual(['1', '3', '1', '1', '6']);
  const { calls } = await logOf(lms.page);
  const valuesOf = (element: string) => calls.filter(([, name]) => name?.endsWith(element)).map(([, , value]) => value);
  for (const latency of valuesOf('.latency')) expect(latency).toMatch(/^\d{4}:\d{2}:\d{2}\.\d{2}$/);
  for (const time of valuesOf('.time')) expect(time).toMatch(/^\d{2}:\d{2}:\d{2}$/);
  for (const time of valuesOf('session_time')) expect(time).toMatch(/^\d{4}:\d{2}:\d{2}\.\d{2}$/);
});
