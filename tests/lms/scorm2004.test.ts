import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/topic/topic.js';
import { ALL_RIGHT, ALL_WRONG, answer, answerAll, check, HALF, press, submit, turnTo } from '../support/learner.js';
import { ALL_NAMES, ARRANGED_NAMES, lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { type LaunchOptions, logOf, takeCalls, useLms } from '../support/lms.js';
import { isPattern, isResponse } from '../support/scorm2004-grammar.js';
import { enter } from './enter.js';

// What the player says to a SCORM 2004 LMS, and what scorm-again makes of it.

const lms = useLms();
const launch = (topic: Topic, options: LaunchOptions = {}) =>
  lms.launch(lms.publish(topic, 'scorm2004-4'), { ...options, standard: 'scorm2004' });

const SAVE = [expect.stringMatching(/^set cmi\.suspend_data 1/), 'set cmi.session_time …', 'commit'];

describe('the calls', () => {
  test('open: all that was kept is read, then the lesson is incomplete and the exit suspend', async () => {
    const calls = await takeCalls(await launch(lessonWith()));
    expect(calls.slice(0, 8)).toEqual([
      'initialize',
      'get cmi.mode',
      'get cmi.credit',
      'get cmi.completion_status',
      'get cmi.success_status',
      'get cmi.score.scaled',
      'get cmi.progress_measure',
      'get cmi.location',
    ]);
    const begin = ['set cmi.completion_status incomplete', 'set cmi.exit suspend', 'commit'];
    expect(calls.filter((call) => !call.startsWith('get'))).toEqual(['initialize', ...begin]);
  });

  test('a page turned: place, progress, state, time, commit', async () => {
    const one = await launch(lessonWith());
    await takeCalls(one);
    await turnTo(one.lesson, 'facts');
    const progress = expect.stringMatching(/^set cmi\.progress_measure 0\.\d+$/);
    expect(await takeCalls(one)).toEqual(['set cmi.location facts', progress, ...SAVE]);
  });

  test('a question answered: its record in the order of the data model', async () => {
    const one = await launch(lessonWith());
    await turnTo(one.lesson, 'quiz');
    await takeCalls(one);
    await answer(one.lesson, 'who', [1]);
    await check(one.lesson, 'who');
    expect((await takeCalls(one)).slice(0, 10)).toEqual([
      'set cmi.interactions.0.id who',
      'set cmi.interactions.0.type choice',
      'set cmi.interactions.0.objectives.0.id o1',
      'set cmi.interactions.0.timestamp …',
      'set cmi.interactions.0.correct_responses.0.pattern nikita_khrushchev',
      'set cmi.interactions.0.weighting 1',
      'set cmi.interactions.0.learner_response georgy_malenkov',
      'set cmi.interactions.0.result incorrect',
      'set cmi.interactions.0.latency …',
      'set cmi.interactions.0.description Question who',
    ]);
  });

  test('submitted and left: score, completion, success, objectives, progress, state; then the time, and the end', async () => {
    const one = await launch(lessonWith());
    await answerAll(one.lesson, ALL_RIGHT);
    await takeCalls(one);
    await submit(one.lesson);
    const calls = (await takeCalls(one)).filter((call) => !call.startsWith('get'));
    expect(calls.slice(0, 15)).toEqual([
      'set cmi.score.min 0',
      'set cmi.score.max 100',
      'set cmi.score.raw 100',
      'set cmi.score.scaled 1',
      'set cmi.completion_status completed',
      'set cmi.success_status passed',
      'set cmi.objectives.0.id o1',
      'set cmi.objectives.0.score.min 0',
      'set cmi.objectives.0.score.max 100',
      'set cmi.objectives.0.score.raw 100',
      'set cmi.objectives.0.score.scaled 1',
      'set cmi.objectives.0.success_status passed',
      'set cmi.progress_measure 1',
      ...SAVE.slice(0, 2),
    ]);
    await press(one.lesson, 'leave');
    expect((await takeCalls(one)).slice(-2)).toEqual(['set cmi.session_time …', 'finish']);
    expect((await logOf(one.page)).errors).toEqual([]);
    expect(one.complaints).toEqual([]);
  });
});

test('all eleven types of interaction are taken, and obey the grammar', async () => {
  const one = await launch(lessonWith({ ask: ALL_NAMES }));
  await answerAll(one.lesson, ALL_RIGHT);
  const arranged = { percent: '70.9 %', posts: [0, null, 3], order: [0, 2, 1, 3], drop: [1, 0], map: [0] };
  const typed = { gaps: ['{lang=en}', '', 'a[,]b'] };
  const entries = Object.entries({ ...arranged, ...typed }).map(([id, response]) => ({ id, response }));
  expect(entries.map(({ id }) => id).sort()).toEqual([...ARRANGED_NAMES].sort());
  await enter(one.lesson, entries);
  await submit(one.lesson);
  const { errors, cmi } = await logOf(one.page);
  expect(errors).toEqual([]);
  const records = Object.values((cmi.interactions as { childArray?: object }).childArray ?? cmi.interactions ?? {});
  const reported = records.filter((record) => typeof record === 'object' && record && 'learner_response' in record);
  expect(new Set(reported.map(({ id }) => id))).toEqual(new Set(ALL_NAMES));
  for (const { type, learner_response, correct_responses, result, description, id } of reported) {
    expect(isResponse(type, learner_response), learner_response).toBe(true);
    const patterns = Object.values(correct_responses.childArray ?? correct_responses) as { pattern?: string }[];
    for (const { pattern } of patterns) if (pattern) expect(isPattern(type, pattern), pattern).toBe(true);
    expect(result).toMatch(/^(?:correct|incorrect|neutral|0\.\d+)$/);
    expect(description).toMatch(id === 'drop' ? / ____ / : /^Question /);
  }
});

describe('what is reported', () => {
  const resultOf = async ({ page }: Awaited<ReturnType<typeof launch>>) => {
    const { cmi, errors } = await logOf(page);
    expect(errors).toEqual([]);
    const { completion_status, success_status, exit, score } = cmi as {
      [name: string]: unknown;
      score: { raw: string; scaled: string };
    };
    return [completion_status, success_status, exit, score.raw, score.scaled];
  };

  test('failed, passed, and worse again: never lowered, and the objective neither', async () => {
    const one = await launch(lessonWith());
    await answerAll(one.lesson, ALL_WRONG);
    await submit(one.lesson);
    expect(await resultOf(one)).toEqual(['completed', 'failed', 'suspend', '0', '0']);
    for (const answers of [ALL_RIGHT, ALL_WRONG]) {
      await press(one.lesson, 'retry');
      await answerAll(one.lesson, answers);
      await submit(one.lesson);
      expect(await resultOf(one)).toEqual(['completed', 'passed', 'suspend', '100', '1']);
    }
    const calls = (await logOf(one.page)).calls.filter(([method]) => method === 'SetValue');
    const objective = (name: string) => calls.findLast(([, element]) => element === `cmi.objectives.0.${name}`)?.[2];
    expect([objective('score.scaled'), objective('success_status')]).toEqual(['1', 'passed']);
  });

  test('on-fail incomplete: open as long as attempts are left', async () => {
    const one = await launch(lessonWith({ quiz: { attempts: 2 }, topic: { 'on-fail': 'incomplete' } }));
    await answerAll(one.lesson, HALF);
    await submit(one.lesson);
    expect(await resultOf(one)).toEqual(['incomplete', 'unknown', 'suspend', '50', '0.5']);
  });

  test('pages that count too: passed with the quiz, complete with the last page', async () => {
    const one = await launch(lessonWith({ topic: { completion: 'both' } }));
    await answerAll(one.lesson, ALL_RIGHT);
    await submit(one.lesson);
    expect((await resultOf(one)).slice(0, 2)).toEqual(['incomplete', 'passed']);
    await turnTo(one.lesson, 'facts');
    expect((await resultOf(one)).slice(0, 2)).toEqual(['completed', 'passed']);
  });

  test('no quiz: completed with the last page, without a score', async () => {
    const one = await launch(lessonWithoutQuiz());
    for (const page of ['facts', 'background']) await turnTo(one.lesson, page);
    expect(await resultOf(one)).toEqual(['completed', 'unknown', 'suspend', '', '']);
  });
});

describe('what is not reported', () => {
  const judged = async ({ page }: Awaited<ReturnType<typeof launch>>) => {
    const { cmi, calls } = await logOf(page);
    const scored = calls.filter(([, element]) => /score|success_status/.test(element ?? ''));
    const written = scored.filter(([method]) => method === 'SetValue');
    return [cmi.completion_status, cmi.success_status, written];
  };

  test('left before submit: incomplete, without a score', async () => {
    const one = await launch(lessonWith({ topic: { completion: 'both' } }));
    await answerAll(one.lesson, ALL_RIGHT);
    await press(one.lesson, 'leave');
    expect(await judged(one)).toEqual(['incomplete', 'unknown', []]);
  });

  test('essays alone: completed, neither passed nor failed, without a score', async () => {
    const one = await launch(lessonWith({ ask: ['why'] }));
    await answerAll(one.lesson, { why: ALL_RIGHT.why });
    await submit(one.lesson);
    expect(await judged(one)).toEqual(['completed', 'unknown', []]);
  });

  test('a request of navigation: Moodle answers the next commit with a page', async () => {
    const one = await launch(lessonWith());
    await answerAll(one.lesson, ALL_RIGHT);
    await submit(one.lesson);
    await press(one.lesson, 'leave');
    expect((await logOf(one.page)).calls.filter(([, element]) => element?.startsWith('adl.'))).toEqual([]);
  });
});

test('the 3rd edition has room for 4,000 characters: longer texts come back from this browser', async () => {
  const long = 'A long essay. '.repeat(500).trim();
  const address = lms.publish(lessonWith({ ask: ['who', 'why'] }), 'scorm2004-3');
  const context = await lms.newContext();
  const first = await lms.launch(address, { context, standard: 'scorm2004' });
  await answerAll(first.lesson, { who: [0], why: long });
  await press(first.lesson, 'leave');
  const { calls, cmi } = await logOf(first.page);
  const texts = calls.flatMap(([method, element, value]) =>
    method === 'SetValue' && element === 'cmi.suspend_data' ? [value ?? ''] : [],
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(4000);
  const second = await lms.launch(address, { context, cmi, standard: 'scorm2004' });
  expect(await second.lesson.inputValue('#q-why textarea')).toBe(long);
  expect(await second.lesson.isChecked('#q-who [data-choice="0"] input')).toBe(true);
});

test('the next launch goes on where this one ended, and records after its records', async () => {
  const topic = lessonWith();
  const first = await launch(topic);
  await turnTo(first.lesson, 'quiz');
  await answer(first.lesson, 'who', [1]);
  await check(first.lesson, 'who');
  await press(first.lesson, 'leave');
  const second = await launch(topic, { cmi: (await logOf(first.page)).cmi });
  expect(await second.lesson.isVisible('#quiz')).toBe(true);
  expect(await second.lesson.isChecked('#q-who [data-choice="1"] input')).toBe(true);
  await takeCalls(second);
  await answer(second.lesson, 'secret', [0]);
  await check(second.lesson, 'secret');
  expect((await takeCalls(second))[0]).toBe('set cmi.interactions.1.id secret');
  expect((await logOf(second.page)).errors).toEqual([]);
});

test.each(['browse', 'review'])('%s: nothing is written, and the session is ended', async (mode) => {
  const one = await launch(lessonWith(), { cmi: { mode } });
  await answerAll(one.lesson, ALL_RIGHT);
  await submit(one.lesson);
  await press(one.lesson, 'leave');
  expect((await takeCalls(one)).filter((call) => !call.startsWith('get'))).toEqual(['initialize', 'finish']);
});
